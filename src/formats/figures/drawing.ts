import type { PassageView } from '../html/cell-view.ts'

/** What every drawing has: the size of its view box, and what its shapes mean. Colours and fonts are the style sheet's. */
export interface DrawingView {
  readonly width: number
  readonly height: number
  /** Each shape of templates/shapes.hbs that needs a word; only those that are drawn. */
  readonly key: readonly { readonly shape: string; readonly passage: PassageView }[]
}
