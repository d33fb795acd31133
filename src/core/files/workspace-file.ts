/** The settings of a plan repository: toimi.yaml. */
import {
  choice,
  date,
  flag,
  line,
  listBy,
  map,
  may,
  needs,
  numeral,
  record,
  setOf,
  type ValueOf,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { languageNames, severityChoices, stages, translationPolicies } from './choices.ts'
import { scale } from './point.ts'

const count = numeral({ integer: true, min: 1 })

export const workspaceFile = record('workspace', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  title: may(words(200), t('Nimi', 'Namn', 'Title')),
  example: may(
    flag,
    t('Esimerkki', 'Exempel', 'Example'),
    t(
      'true: jokaisella sivulla, taulukolla ja lomakkeella lukee, että tiedot ovat keksittyjä.',
      'true: på varje sida, blad och blankett står att uppgifterna är påhittade.',
      'true: each page, sheet and form says that the data are fictitious.',
    ),
  ),
  catalogue: may(
    line(),
    t('Strategialuettelo', 'Strategikatalog', 'Strategy catalogue'),
    t(
      'Oman strategialuettelon polku tässä tietovarastossa. Tyhjä: kansallinen strategia 2020.',
      'Sökväg till en egen strategikatalog i detta arkiv. Tomt: den nationella strategin 2020.',
      'Path to a strategy catalogue of your own in this repository. None: the national strategy of 2020.',
    ),
  ),
  language: may(choice(languageNames), t('Kieli', 'Språk', 'Language')),
  languages: may(
    setOf(choice(languageNames)),
    t('Kielet', 'Språk', 'Languages'),
    t(
      'Kielet, joilla suunnitelmien pitää olla.',
      'De språk som planerna ska finnas på.',
      'The languages plans should be in.',
    ),
  ),
  translations: may(choice(translationPolicies), t('Käännökset', 'Översättningar', 'Translations')),
  minimumStage: may(
    listBy(
      'from',
      record('minimumStage', {
        from: needs(date, t('Alkaen', 'Från', 'From')),
        stage: needs(choice(stages), t('Vaihe', 'Skede', 'Stage')),
      }),
    ),
    t('Vähimmäisvaihe', 'Minimiskede', 'Minimum stage'),
    t(
      'Päivästä alkaen suunnitelmilta odotetaan vähintään tätä vaihetta.',
      'Från och med dagen väntas planerna ha nått minst detta skede.',
      'From that day plans are expected to have come at least this far.',
    ),
  ),
  reporting: may(
    record('reporting', {
      dueDays: may(
        numeral({ integer: true, min: 0, max: 730 }),
        t('Määräpäivät', 'Tidsfrist i dagar', 'Due days'),
        t(
          'Kuinka monta päivää ajanjakson päättymisen jälkeen toteuma odotetaan.',
          'Inom hur många dagar efter periodens slut utfallet väntas.',
          'How many days after the end of a period its actual is expected.',
        ),
      ),
    }),
    t('Raportointi', 'Rapportering', 'Reporting'),
  ),
  severities: may(
    map(choice(severityChoices)),
    t('Vakavuudet', 'Allvarlighetsgrader', 'Severities'),
    t(
      'Säännön tunnus ja sen vakavuus.',
      'En regels kod och dess allvarlighetsgrad.',
      'The code of a rule and its severity.',
    ),
  ),
  maturityScale: may(
    record('maturityScale', {
      name: needs(words(200), t('Nimi', 'Namn', 'Name')),
      levels: needs(scale, t('Tasot', 'Nivåer', 'Levels')),
    }),
    t('Kypsyysasteikko', 'Mognadsskala', 'Maturity scale'),
  ),
  limits: may(
    record('limits', {
      fileBytes: may(count, t('Tiedoston koko tavuina', 'Filens storlek i byte', 'Bytes of a file')),
      files: may(count, t('Tiedostojen määrä', 'Antal filer', 'Number of files')),
      keys: may(count, t('Kenttiä kohdassa', 'Fält i en post', 'Fields of one mapping')),
      depth: may(count, t('Sisäkkäisiä tasoja', 'Nivåer i varandra', 'Levels of nesting')),
    }),
    t('Rajat', 'Gränser', 'Limits'),
  ),
})
/** The settings in toimi.yaml, as written: a setting that is not there has its default where it is used. */
export type Settings = ValueOf<typeof workspaceFile>
