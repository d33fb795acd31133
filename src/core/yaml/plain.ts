/** The forms of unquoted words that are not texts: YAML 1.2.2, section 10.3.2 (the core schema). */

const forms: readonly (readonly [form: RegExp, read: (text: string) => null | boolean | number])[] = [
  [/^[-+]?\d+$/, Number],
  [/^[-+]?(?:\.\d+|\d+\.\d*)$/, Number],
  [/^(?:~|null|Null|NULL)?$/, () => null],
  [/^(?:true|True|TRUE)$/, () => true],
  [/^(?:false|False|FALSE)$/, () => false],
  [/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+$/, Number],
  [/^0o[0-7]+$/, Number],
  [/^0x[\da-fA-F]+$/, Number],
  [/^[-+]?\.(?:inf|Inf|INF)$/, (text) => (text.startsWith('-') ? -1 : 1) * Number.POSITIVE_INFINITY],
  [/^\.(?:nan|NaN|NAN)$/, () => Number.NaN],
]

/** Any of the forms: most words have none, and then one look is enough. `no` and `12:30` are texts. */
const anyForm = new RegExp(forms.map(([form]) => form.source).join('|'))

/** The value of a word without quotes. */
export function plainValue(text: string): null | boolean | number | string {
  if (!anyForm.test(text)) return text
  const form = forms.find(([pattern]) => pattern.test(text))
  return form ? form[1](text) : text
}
