import { platform } from 'node:os'
import { type Text, t } from '../core/text.ts'

/** The message on an error of the system, and a fix if there is one. */
type Refused = readonly [message: Text, fix?: Text]

const checkPath = t(
  'Tarkista, onko polku kirjoitettu oikein.',
  'Kontrollera att sökvägen är rätt skriven.',
  'Check that the path is written right.',
)
const otherPlace = t(
  'Käytä kansiota, johon voi kirjoittaa.',
  'Använd en mapp som går att skriva i.',
  'Use a folder that can be written to.',
)

/** The message on a file that the system refuses, by error code (`EACCES`). */
const sentences: Readonly<Record<string, (path: string) => Refused>> = {
  ENOENT: (path) => [
    t(`Polkua ei ole: ${path}`, `Sökvägen finns inte: ${path}`, `There is no such path: ${path}`),
    checkPath,
  ],
  EACCES: (path) => [
    t(
      `Tiedostoon ei ole oikeuksia: ${path}`,
      `Rättigheter till filen saknas: ${path}`,
      `No permission for the file: ${path}`,
    ),
    t(
      'Tarkista tiedoston ja kansion oikeudet.',
      'Kontrollera filens och mappens rättigheter.',
      'Check the permissions of the file and its folder.',
    ),
  ],
  EBUSY: (path) => [
    t(`Tiedosto on varattu: ${path}`, `Filen är upptagen: ${path}`, `The file is in use: ${path}`),
    t(
      'Sulje tiedosto Excelissä ja yritä uudelleen.',
      'Stäng filen i Excel och försök igen.',
      'Close the file in Excel and try again.',
    ),
  ],
  ENOSPC: (path) => [
    t(`Levy on täynnä: ${path}`, `Disken är full: ${path}`, `The disk is full: ${path}`),
    t(
      'Vapauta tilaa ja yritä uudelleen.',
      'Frigör utrymme och försök igen.',
      'Free some space and try again.',
    ),
  ],
  EROFS: (path) => [
    t(
      `Levylle ei voi kirjoittaa: ${path}`,
      `Disken är skrivskyddad: ${path}`,
      `The disk is read-only: ${path}`,
    ),
    otherPlace,
  ],
  EISDIR: (path) => [
    t(
      `Tämä on kansio, ei tiedosto: ${path}`,
      `Detta är en mapp, ingen fil: ${path}`,
      `This is a folder, not a file: ${path}`,
    ),
    t(
      'Anna tiedostolle toinen nimi, tai siirrä kansio pois.',
      'Ge filen ett annat namn, eller flytta bort mappen.',
      'Give the file another name, or move the folder away.',
    ),
  ],
  ENOTDIR: (path) => [
    t(
      `Polun osa ei ole kansio: ${path}`,
      `En del av sökvägen är ingen mapp: ${path}`,
      `A part of the path is not a folder: ${path}`,
    ),
    checkPath,
  ],
  EMFILE: (path) => [
    t(
      `Liian monta tiedostoa on auki: ${path}`,
      `För många filer är öppna: ${path}`,
      `Too many files are open: ${path}`,
    ),
    t(
      'Sulje muita ohjelmia tai nosta rajaa (ulimit -n) ja yritä uudelleen.',
      'Stäng andra program eller höj gränsen (ulimit -n) och försök igen.',
      'Close other programs or raise the limit (ulimit -n), and try again.',
    ),
  ],
  ENAMETOOLONG: (path) => [
    t(`Polku on liian pitkä: ${path}`, `Sökvägen är för lång: ${path}`, `The path is too long: ${path}`),
    t(
      'Anna tiedostolle tai kansiolle lyhyempi nimi.',
      'Ge filen eller mappen ett kortare namn.',
      'Give the file or folder a shorter name.',
    ),
  ],
  ELOOP: (path) => [
    t(
      `Symboliset linkit johtavat toisiinsa kehässä: ${path}`,
      `Symboliska länkar leder till varandra i en cirkel: ${path}`,
      `Symbolic links lead to each other in a circle: ${path}`,
    ),
    t(
      'Korvaa linkki tavallisella tiedostolla tai kansiolla.',
      'Ersätt länken med en vanlig fil eller mapp.',
      'Put an ordinary file or folder in the place of the link.',
    ),
  ],
}
/** Codes that mean the same to people. Windows says "not permitted" of a file that is open in Excel. */
const aliases: Readonly<Record<string, string>> = {
  EEXIST: 'ENOTDIR',
  EPERM: platform() === 'win32' ? 'EBUSY' : 'EACCES',
  ETXTBSY: 'EBUSY',
  ENFILE: 'EMFILE',
  EDQUOT: 'ENOSPC',
}

/** An error of the system about a path, in words. */
export function refused(error: unknown, path: string): Refused {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const say = sentences[aliases[code] ?? code]
  return say
    ? say(path)
    : [
        t(
          `Tiedostoa ei voi käsitellä (${code}): ${path}`,
          `Filen kan inte behandlas (${code}): ${path}`,
          `The file cannot be handled (${code}): ${path}`,
        ),
      ]
}
