/** How many of how many, drawn: the same numbers as in a table beside it. */
import { type Text, t } from '../core/text.ts'
import type { Figure } from './document/document.ts'
import type { Share } from './document/drawing.ts'
import type { Material } from './material.ts'

/** What a figure of shares is of. */
interface SharesOf {
  readonly id: string
  readonly title: Text
  /** What is counted, and what is missing from the whole. */
  readonly part: Text
  readonly rest: Text
}

const ofText = (many: number, of: number): Text => t(`${many}/${of}`, `${many} av ${of}`, `${many} of ${of}`)

/** The figure; none when there is nothing to be counted of. */
export function sharesFigure(
  { id, title, part, rest }: SharesOf,
  counted: readonly Omit<Share, 'told'>[],
  { language }: Material,
): Figure[] {
  const shares = counted
    .filter(({ of }) => of > 0)
    .map((share): Share => ({ ...share, told: ofText(share.many, share.of)[language] }))
  if (shares.length === 0) return []
  return [
    {
      kind: 'figure',
      id,
      title: title[language],
      description: shares.map(({ title, told }) => `${title}: ${told}.`).join(' '),
      drawing: { kind: 'shares', shares, part: part[language], rest: rest[language] },
    },
  ]
}
