/** Every way of drawing a figure: where its shapes and words stand, for the template of the same name. */
import type { Language } from '../../core/text.ts'
import type { Drawing } from '../../reports/document/drawing.ts'
import type { DrawingView } from './drawing.ts'
import { line } from './line.ts'
import { shares } from './shares.ts'
import { timeline } from './timeline.ts'

type Kind = Drawing['kind']

const figures: {
  readonly [K in Kind]: (drawing: Extract<Drawing, { kind: K }>, language: Language) => DrawingView
} = { line, timeline, shares }

/** A drawing as its template takes it; the template is the partial `figure-KIND`. */
export function draw(drawing: Drawing, language: Language): DrawingView & { readonly partial: string } {
  const figure = figures[drawing.kind] as (drawing: Drawing, language: Language) => DrawingView
  return { partial: `figure-${drawing.kind}`, ...figure(drawing, language) }
}
