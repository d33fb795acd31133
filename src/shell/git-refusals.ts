/** The refusals for what git cannot tell, each with a fix. */
import { Refusal } from '../core/refusal.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'

const gitSaid = t('git sanoo:', 'git säger:', 'git says:')

export const gitMissing = (): Refusal =>
  new Refusal(
    t('Ohjelmaa git ei löydy.', 'Programmet git hittas inte.', 'The program git is not found.'),
    t(
      'Asenna git, tai lisää se hakupolkuun.',
      'Installera git, eller lägg till det i sökvägen.',
      'Install git, or add it to the PATH.',
    ),
  )

export const noGitRepository = (root: string): Refusal =>
  new Refusal(
    t(
      `Kansio ei ole git-versionhallinnassa: ${root}`,
      `Mappen är inte under versionshantering med git: ${root}`,
      `The folder is not under version control with git: ${root}`,
    ),
    t(
      'Ota git käyttöön: git init, git add ., git commit',
      'Ta git i bruk: git init, git add ., git commit',
      'Put it under git: git init, git add ., git commit',
    ),
  )

/** Git refuses a folder that belongs to another user, as is common in containers. */
export const gitOwner = (root: string): Refusal =>
  new Refusal(
    t(
      `git ei lue kansiota, koska sen omistaa toinen käyttäjä: ${root}`,
      `git läser inte mappen, eftersom den ägs av en annan användare: ${root}`,
      `git does not read the folder, since another user owns it: ${root}`,
    ),
    t(
      `Jos luotat siihen: git config --global --add safe.directory ${root}`,
      `Om du litar på den: git config --global --add safe.directory ${root}`,
      `If you trust it: git config --global --add safe.directory ${root}`,
    ),
  )

/** There is a `.git` that git takes for none: damaged, or a file that leads to a folder which has been moved away. */
export const gitBroken = (root: string): Refusal =>
  new Refusal(
    t(
      `Kansion versionhallinta (.git) on rikki tai osoittaa paikkaan, jota ei ole: ${root}`,
      `Mappens versionshantering (.git) är trasig eller pekar på ett ställe som inte finns: ${root}`,
      `What git keeps of the folder (.git) is broken, or points to a place that is not there: ${root}`,
    ),
    t(
      'Kloonaa tietovarasto uudelleen, ja siirrä muutoksesi siihen.',
      'Klona arkivet på nytt, och flytta dina ändringar dit.',
      'Clone the repository again, and move your changes there.',
    ),
  )

/** git began and could not end: a broken repository, a disk that does not answer. */
export const gitFailed = (root: string, stderr: string): Refusal =>
  new Refusal(
    t(
      `git ei pystynyt lukemaan versionhallintaa: ${root}`,
      `git kunde inte läsa versionshanteringen: ${root}`,
      `git could not read the repository: ${root}`,
    ),
    eachLanguage((language) => `${gitSaid[language]} ${stderr.trim().split('\n')[0] || '–'}`),
  )

/** A clone made with `--filter` fetches what it lacks when it is asked for it; toimi calls no network. */
export const contentElsewhere = (root: string): Refusal =>
  new Refusal(
    t(
      `Versionhallinnasta puuttuu tiedostojen sisältöä: ${root}`,
      `I versionshanteringen saknas innehållet i filer: ${root}`,
      `The repository lacks the contents of files: ${root}`,
    ),
    t(
      'Kloonaa tietovarasto uudelleen kokonaan, ilman valitsinta --filter.',
      'Klona hela arkivet på nytt, utan växeln --filter.',
      'Clone the whole repository again, without --filter.',
    ),
  )

export const noCommits = (): Refusal =>
  new Refusal(
    t(
      'Versionhallintaan ei ole vielä tallennettu mitään.',
      'Inget har ännu sparats i versionshanteringen.',
      'Nothing has been committed yet.',
    ),
    t('Tallenna ensin: git commit', 'Spara först: git commit', 'Commit first: git commit'),
  )

/** In a shallow clone, as CI services make them, most of the past is not there. */
const deepen = t(
  'Klooni on matala. Hae koko historia: git fetch --unshallow (CI: fetch-depth: 0)',
  'Klonen är grund. Hämta hela historiken: git fetch --unshallow (CI: fetch-depth: 0)',
  'The clone is shallow. Fetch the whole history: git fetch --unshallow (CI: fetch-depth: 0)',
)
const lookFor = t(
  'Anna tallennuksen tunnus, haara tai tunniste: git log --oneline',
  'Ange en inchecknings id, en gren eller en tagg: git log --oneline',
  'Give the name of a commit, branch or tag: git log --oneline',
)

const advice = (isShallow: boolean): Text => (isShallow ? deepen : lookFor)

/** A ref that whoever typed it got wrong: the whole history is there, and it is not in it. */
export class UnknownRevision extends Refusal {}

export const unknownRevision = (ref: string, isShallow: boolean): Refusal =>
  new (isShallow ? Refusal : UnknownRevision)(
    t(
      `Versionhallinnassa ei ole tällaista versiota: ${ref}`,
      `I versionshanteringen finns ingen sådan version: ${ref}`,
      `There is no such revision: ${ref}`,
    ),
    advice(isShallow),
  )

export const notRelated = (one: string, other: string, isShallow: boolean): Refusal =>
  new Refusal(
    t(
      `Näillä versioilla ei ole yhteistä alkua: ${one}, ${other}`,
      `Dessa versioner har inget gemensamt ursprung: ${one}, ${other}`,
      `These revisions have no common beginning: ${one}, ${other}`,
    ),
    advice(isShallow),
  )
