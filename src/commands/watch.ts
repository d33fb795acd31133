import { t } from '../core/text.ts'
import { command } from './command.ts'
import { selection } from './options.ts'
import { validate } from './validate.ts'

/** One look at the plans: their problems, and how much of them is filled in. The shell takes another whenever they change. */
export const watch = command({
  name: 'watch',
  summary: t(
    'Seuraa suunnitelmia ja tarkista ne aina, kun ne muuttuvat.',
    'Följ planerna och granska dem varje gång de ändras.',
    'Keep an eye on the plans and check them whenever they change.',
  ),
  watches: true,
  runsWithConfigErrors: true,
  options: {
    ...selection,
    serve: {
      kind: 'flag',
      about: t(
        'näytä ongelmat, puutteet ja raportti myös selaimessa, vain tällä koneella',
        'visa problemen, bristerna och rapporten också i webbläsaren, bara på denna dator',
        'show problems, gaps and the report in a browser too, on this machine only',
      ),
    },
    port: {
      kind: 'number',
      value: 'N',
      default: 4175,
      about: t(
        'sivun portti; 0: mikä tahansa vapaa',
        'sidans port; 0: vilken ledig som helst',
        'the port of the page; 0: any that is free',
      ),
    },
  },
  examples: [
    {
      line: 'toimi watch',
      about: t('tulos päätteeseen', 'resultatet i terminalen', 'the result in the terminal'),
    },
    {
      line: 'toimi watch --serve',
      about: t(
        'työpajan valkokankaalle: sivu, joka päivittyy itse',
        'för duken i en workshop: en sida som uppdaterar sig själv',
        "for a workshop's screen: a page that renews itself",
      ),
    },
  ],
  run: (workspace, asked, surroundings) =>
    validate.run(workspace, { ...asked, failOn: 'error' }, surroundings),
})
