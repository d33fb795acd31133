import { Refusal } from '../../core/refusal.ts'
import { type Text, t } from '../../core/text.ts'
import { unknownId } from '../select.ts'
import type { NeededAnswer } from './questions.ts'

const help = t('Apua: toimi new --help', 'Hjälp: toimi new --help', 'Help: toimi new --help')

function allowed(keys: readonly string[]): Text {
  const all = keys.join(', ')
  return t(`Käyvät arvot: ${all}`, `Giltiga värden: ${all}`, `Allowed: ${all}`)
}

/** The refusal for a required option that could not be asked for. */
export const notGiven = ({ key, text, choices }: NeededAnswer): Refusal =>
  new Refusal(
    t(`Anna --${key}. ${text.fi}`, `Ange --${key}. ${text.sv}`, `Give --${key}. ${text.en}`),
    choices ? allowed(choices.map((choice) => choice.key)) : help,
  )

/** There is nothing to choose from. */
export const nothingToChoose = {
  unit: () =>
    new Refusal(
      t(
        'Jokaisella yksiköllä on jo suunnitelma.',
        'Varje enhet har redan en plan.',
        'Every unit has a plan already.',
      ),
      t(
        'Lisää uusi yksikkö tiedostoon organisations.yaml, tai jatka vanhaa suunnitelmaa: --from',
        'Lägg till den nya enheten i organisations.yaml, eller fortsätt en gammal plan: --from',
        'Add the new unit to organisations.yaml, or go on from an old plan: --from',
      ),
    ),
  plan: () =>
    new Refusal(
      t('Yhtään suunnitelmaa ei ole vielä.', 'Det finns ingen plan ännu.', 'There is no plan yet.'),
      t('Aloita: toimi new unit', 'Börja: toimi new unit', 'Begin: toimi new unit'),
    ),
  in: () =>
    new Refusal(
      t(
        'Suunnitelmassa ei ole vielä yhtään tavoitetta.',
        'Planen har inget mål ännu.',
        'The plan has no goal yet.',
      ),
      t(
        'Lisää ensin tavoite: toimi new goal',
        'Lägg först till ett mål: toimi new goal',
        'Add a goal first: toimi new goal',
      ),
    ),
}

/** An id that no unit has. */
export const unknownUnit = (id: string, known: Iterable<string>): Refusal =>
  unknownId(
    id,
    known,
    t(
      'Lisää yksikkö ensin tiedostoon organisations.yaml.',
      'Lägg först till enheten i organisations.yaml.',
      'Add the unit to organisations.yaml first.',
    ),
  )

export const hasPlan = (path: string, unit: string): Refusal =>
  new Refusal(
    t(
      `Yksiköllä on jo suunnitelma: ${path}`,
      `Enheten har redan en plan: ${path}`,
      `The unit has a plan already: ${path}`,
    ),
    t(
      `Seuraava kausi aloitetaan näin: toimi new unit --from ${unit}`,
      `Nästa period börjas så här: toimi new unit --from ${unit}`,
      `The next period is begun by: toimi new unit --from ${unit}`,
    ),
  )

export const alreadyThere = (id: string): Refusal =>
  new Refusal(
    t(`Tunnus on jo käytössä: ${id}`, `Id:t används redan: ${id}`, `The id is in use already: ${id}`),
    t('Anna toinen tunnus: --id', 'Ange ett annat id: --id', 'Give another id: --id'),
  )

export const overlaps = (years: string): Refusal =>
  new Refusal(
    t(
      `Uusi kausi alkaa ennen kuin vanha päättyy: ${years}`,
      `Den nya perioden börjar innan den gamla tar slut: ${years}`,
      `The new period begins before the old one ends: ${years}`,
    ),
    t('Anna myöhemmät vuodet: --period', 'Ange senare år: --period', 'Give later years: --period'),
  )
