import { Refusal } from '../core/refusal.ts'
import { write } from '../core/shape/near.ts'
import { type Text, t } from '../core/text.ts'

/** What to write for an option whose hyphens a word processor has turned into a dash: `–format`. */
function hyphensFor(word: string): Text | undefined {
  const [, name] = /^[–—]-?(\p{L}.*)$/u.exec(word) ?? []
  return name === undefined ? undefined : write(`--${name}`)
}

/** A path or pattern given on the command line leads to nothing that toimi reads. */
export const nothingMatches = (word: string): Refusal =>
  new Refusal(
    t(
      `Polussa ei ole tiedostoa, jonka toimi lukee: ${word}`,
      `På sökvägen finns ingen fil som toimi läser: ${word}`,
      `There is no file that toimi reads at: ${word}`,
    ),
    hyphensFor(word) ??
      t(
        'Anna tiedosto tai kansio, joka on suunnitelmien tietovarastossa.',
        'Ange en fil eller mapp i planernas arkiv.',
        'Give a file or folder in the plan repository.',
      ),
  )

/** There is no plan repository to work in, or there would be one if a file had its right name. */
export const noRepository = (from: string, misnamed?: string): Refusal =>
  new Refusal(
    t(
      `Tiedostoa toimi.yaml ei ole kansiossa ${from} eikä sen yläkansioissa.`,
      `Filen toimi.yaml finns varken i mappen ${from} eller ovanför den.`,
      `There is no toimi.yaml in ${from} or in the folders above it.`,
    ),
    misnamed === undefined
      ? t(
          'Siirry suunnitelmien tietovarastoon tai käytä valitsinta -C KANSIO.',
          'Gå till planernas arkiv eller använd flaggan -C MAPP.',
          'Go to the plan repository, or use -C DIR.',
        )
      : t(
          `Muuta tiedoston ${misnamed} nimeksi toimi.yaml.`,
          `Ändra namnet på filen ${misnamed} till toimi.yaml.`,
          `Change the name of the file ${misnamed} to toimi.yaml.`,
        ),
  )

/** `--also` does not say what to write where. */
export function unclearAlso(wanted: string, known: readonly string[]): Refusal {
  const names = known.join(', ')
  return new Refusal(
    t(
      `Kelpaamaton arvo: --also ${wanted}`,
      `Ogiltigt värde: --also ${wanted}`,
      `Invalid value: --also ${wanted}`,
    ),
    t(
      `Kirjoita MUOTO=TIEDOSTO; muodot: ${names}`,
      `Skriv FORMAT=FIL; format: ${names}`,
      `Write FORMAT=FILE; formats: ${names}`,
    ),
  )
}

/** `-` was given where the name of a file belongs; elsewhere it means standard output. */
export const standardOutput = (): Refusal =>
  new Refusal(
    t('Tiedoston nimeksi ei kelpaa: -', 'Ett filnamn kan inte vara: -', 'No name of a file: -'),
    t(
      'Ilman valitsinta --out tulos tulostetaan. Tiedoston, jonka nimi todella on -, voi kirjoittaa polulla ./-.',
      'Utan --out skrivs resultatet ut. En fil som verkligen heter - kan skrivas med sökvägen ./-.',
      'Without --out the result is printed. A file that is really called - can be written by the path ./-.',
    ),
  )

/** A result was to be written over what it was made from. */
export const overwrites = (path: string): Refusal =>
  new Refusal(
    t(
      `Tämän tiedoston toimi on lukenut, eikä sen päälle kirjoiteta: ${path}`,
      `toimi har läst denna fil och skriver inte över den: ${path}`,
      `toimi has read this file and does not write over it: ${path}`,
    ),
    t('Anna tulokselle toinen nimi.', 'Ge resultatet ett annat namn.', 'Give the result another name.'),
  )

/** A file is no longer what it was when it was read. Nothing has been written yet. */
export const fileChanged = (path: string): Refusal =>
  new Refusal(
    t(
      `Tiedosto muuttui kesken kaiken: ${path}`,
      `Filen ändrades under tiden: ${path}`,
      `The file changed in the meantime: ${path}`,
    ),
    t(
      'Mitään ei kirjoitettu. Aja komento uudelleen.',
      'Inget skrevs. Kör kommandot igen.',
      'Nothing was written. Run the command again.',
    ),
  )

/** A file would be written outside the repository by way of a symbolic link. Nothing has been written yet. */
export const leadsOut = (path: string): Refusal =>
  new Refusal(
    t(
      `Polku johtaa symbolisen linkin kautta tietovaraston ulkopuolelle: ${path}`,
      `Sökvägen leder via en symbolisk länk ut ur arkivet: ${path}`,
      `The path leads out of the repository by a symbolic link: ${path}`,
    ),
    t(
      'Mitään ei kirjoitettu. Korvaa linkki tavallisella kansiolla tai anna se polku, johon linkki johtaa.',
      'Inget skrevs. Ersätt länken med en vanlig mapp eller ange den sökväg som länken leder till.',
      'Nothing was written. Put an ordinary folder in place of the link, or give the path that it leads to.',
    ),
  )

const useAlso = t(
  'Kirjoita muut tiedostoihin: --also MUOTO=TIEDOSTO',
  'Skriv de andra i filer: --also FORMAT=FIL',
  'Write the others to files: --also FORMAT=FILE',
)

/** Several formats were asked for where there is one place for them. */
export const severalFormats = (knowsAlso: boolean): Refusal =>
  new Refusal(
    t(
      'Tulos voidaan antaa kerralla vain yhdessä muodossa.',
      'Resultatet kan bara ges i ett format åt gången.',
      'The result can be given in one format at a time only.',
    ),
    knowsAlso ? useAlso : undefined,
  )

/** An answer that is none of those that will do. */
export function notAmong(answer: string, known: readonly string[]): Text {
  const all = known.join(', ')
  return t(
    `Kelpaamaton vastaus: ${answer}. Käyvät vastaukset: ${all}`,
    `Ogiltigt svar: ${answer}. Giltiga svar: ${all}`,
    `The answer will not do: ${answer}. Allowed: ${all}`,
  )
}

/** The refusal of a run whose input was closed instead of answering a question. */
export const interrupted = (): Refusal =>
  new Refusal(
    t(
      'Kysymykseen ei vastattu, eikä mitään kirjoitettu.',
      'Frågan besvarades inte, och inget skrevs.',
      'The question was not answered, and nothing was written.',
    ),
  )

/** A plan repository was to be made inside of another. */
export const insideRepository = (root: string): Refusal =>
  new Refusal(
    t(
      `Kansio on jo suunnitelmien tietovarastossa: ${root}`,
      `Mappen ligger redan i ett planarkiv: ${root}`,
      `The folder is in a plan repository already: ${root}`,
    ),
    t('Valitse kansio sen ulkopuolelta.', 'Välj en mapp utanför det.', 'Choose a folder outside of it.'),
  )

/** A plan repository was to be made beside a file or folder that would be one of its own, had it its right name. */
export const nearlyRepository = (misnamed: string, known: string): Refusal =>
  new Refusal(
    t(
      `Kansiossa on jo ${misnamed}, jota toimi ei tunne tällä nimellä.`,
      `I mappen finns redan ${misnamed}, som toimi inte känner till under det namnet.`,
      `The folder has ${misnamed} already, which toimi does not know by that name.`,
    ),
    t(
      `Muuta sen nimeksi ${known}, ja aja toimi init uudelleen.`,
      `Ändra namnet till ${known}, och kör toimi init igen.`,
      `Change its name to ${known}, and run toimi init again.`,
    ),
  )

/** There is no workbook where one was said to be. */
export const noWorkbook = (at: string): Refusal =>
  new Refusal(
    t(
      `Tässä ei ole työkirjaa: ${at}`,
      `Här finns ingen arbetsbok: ${at}`,
      `There is no workbook here: ${at}`,
    ),
    t(
      'Anna työkirja (.xlsx) tai kansio, jossa niitä on. Tiedosto, jonka nimen alussa on ~$, on Excelin oma merkki avoimesta työkirjasta.',
      'Ange en arbetsbok (.xlsx) eller en mapp som har sådana. En fil vars namn börjar med ~$ är Excels eget märke för en öppen arbetsbok.',
      'Give a workbook (.xlsx) or a folder that has some. A file whose name begins with ~$ is Excel’s own mark of an open workbook.',
    ),
  )
