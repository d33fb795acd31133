/** The languages toimi speaks, in the order in which it falls back. */
export const languages = ['fi', 'sv', 'en'] as const

/** One of the languages toimi speaks: Finnish, Swedish, English. */
export type Language = (typeof languages)[number]

/** A language by its code; undefined for any other word. */
export const asLanguage = (word: string | undefined): Language | undefined =>
  languages.find((language) => language === word)

/** Something toimi itself says, in all its languages. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>

/** A text written by people, in the languages they wrote it in. */
export type Words = Partial<Text>

/** A `Text` in the order of the columns of a phrase book. */
export const t = (fi: string, sv: string, en: string): Text => ({ fi, sv, en })

/** The same string in each language: a code, an id, a number. */
export const same = (text: string): Text => ({ fi: text, sv: text, en: text })

/** A text in all languages, made by calling `make` once per language. */
export const eachLanguage = (make: (language: Language) => string): Text => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
})

/** The key under which a text lists the languages in which it is outdated. It is a symbol, so that it is neither a language nor content. */
const older = Symbol('older')
type Marked = Words & { readonly [older]?: readonly Language[] }

/** A text marked as outdated in a language, so that outputs can say so. */
export const asOlder = (words: Marked, language: Language): Words => {
  const marked: Marked = { ...words, [older]: [...(words[older] ?? []), language] }
  return marked
}

/** Words as they can be shown to a reader, and the language they are in (not always the one asked for). */
export interface Shown {
  readonly text: string
  readonly language: Language
  /** The same words have been changed in another language since. */
  readonly isOlder?: true
}

/** The words in the language asked for, else in the first of `languages` that has them; undefined when nobody wrote any. */
export function pick(words: Marked | undefined, language: Language): Shown | undefined {
  for (const candidate of [language, ...languages]) {
    const text = words?.[candidate]
    if (text !== undefined)
      return { text, language: candidate, ...(words?.[older]?.includes(candidate) && { isOlder: true }) }
  }
  return undefined
}

/** Characters that composition may change, such as the accent of `a\u0308`, which becomes `ä`. */
const composable = /[^\u0000-\u02ff]/

/** A text with its accents composed (Unicode NFC): however it was typed, the same text is the same. */
export const composed = (text: string): string => (composable.test(text) ? text.normalize('NFC') : text)
