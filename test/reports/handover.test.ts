import { expect, test } from 'vitest'
import { markdown } from '../../src/formats/markdown.ts'
import { style } from '../formats/documents.ts'
import { reportOf, world } from './world.ts'

const plan = `format: 1
unit: malli
language: fi
stage: approved
period: { from: 2022, to: 2025 }
signOffs: [{ stage: approved, date: 2022-01-31, by: Pääjohtaja }]
currentState: { summary: Alku, maturity: [{ ambition: T1, level: 0 }] }
goals:
  - id: tavoite
    title: Osataan
    performanceAgreement: { agreement: Sopimus, indicator: salattu, target: Kaikki }
    also: [salattu]
    measures:
      - id: koulutus
        title: Koulutetaan
        schedule: { start: 2022-03 }
        milestones: [{ id: alku, title: Ensimmäinen kurssi }]
      - { id: salattu-toimi, title: Salattu, visibility: internal }
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: percent
        baseline: { period: 2021, value: 0 }
        actuals: [{ period: 2022-H1, numerator: 1, denominator: 3 }, { period: 2022-H2, value: 50.0, flags: [provisional] }]
        missing: [{ field: source, reason: Ei tiedossa, until: 2030-01-31 }]
      - { id: salattu, title: Salattu, kind: count, visibility: internal }
      - { id: oma-osuus, shared: osuus }
`

/** The lines of a report from its first heading to its footer. */
async function told(): Promise<string> {
  const document = await reportOf('handover', { ...world, 'plans/vm/malli.yaml': plan }, { unit: ['malli'] })
  const [, body = ''] = String(await markdown.write(document, style)).split(/(?=^## 0 )/m)
  return body.replace(/\n[^\n]*toimi 0\.0\.0\n$/, '')
}

test('each value has a number and a name; records are taken apart, and those that follow each other are rows', async () =>
  expect(await told()).toMatchInlineSnapshot(`
    "## 0 Suunnitelma

    - **0.1 Kirjanpitoyksikkö**: ¤ malli
    - **0.2 Kieli**: suomi
    - **0.3 Vaihe**: hyväksytty
    - **0.4 Suunnitelmakausi: Alkaen**: 2022
    - **0.5 Suunnitelmakausi: Asti**: 2025

    **0.6 Vahvistukset**

    | Vaihe | Päivä | Rooli |
    | --- | --- | --- |
    | hyväksytty | 31.1.2022 | Pääjohtaja |

    - **0.7 Nykytila: Yhteenveto**: Alku

    **0.8 Nykytila: Kypsyys**

    | Tahtotila | Taso |
    | --- | --- |
    | T1 Strateginen johtaminen | 0 |

    ## 1 Osataan

    - **1.1 Tunnus**: tavoite
    - **1.2 Nimi**: Osataan
    - **1.3 Tulossopimus: Tulossopimus**: Sopimus
    - **1.4 Tulossopimus: Tulostavoite**: Kaikki

    ### 1.T1 Koulutetaan

    - **1.T1.1 Tunnus**: koulutus
    - **1.T1.2 Nimi**: Koulutetaan
    - **1.T1.3 Aikataulu: Alkaa**: 3/2022

    #### 1.T1.V1 Ensimmäinen kurssi

    - **1.T1.V1.1 Tunnus**: alku
    - **1.T1.V1.2 Nimi**: Ensimmäinen kurssi

    ### 1.M1 Koulutetut

    - **1.M1.1 Tunnus**: koulutetut
    - **1.M1.2 Nimi**: Koulutetut
    - **1.M1.3 Laji**: prosenttiosuus
    - **1.M1.4 Lähtötaso: Ajanjakso**: 2021
    - **1.M1.5 Lähtötaso: Arvo**: 0

    **1.M1.6 Toteumat**

    | Ajanjakso | Arvo | Osoittaja | Nimittäjä | Merkinnät |
    | --- | --- | --- | --- | --- |
    | 1–6/2022 |  | 1 | 3 |  |
    | 7–12/2022 | 50,0 |  |  | ennakkotieto |

    ### 1.M2 ¤ yhteinen osuus

    - **1.M2.1 Tunnus**: oma-osuus
    - **1.M2.2 Yhteinen mittari**: osuus
    "
  `))
