import type { Mark } from '../reports/document/document.ts'

/** How a mark looks beside its word: its shape, the nearest character to it, and its colour by name. */
interface Look {
  /** A symbol of templates/shapes.hbs. */
  readonly shape: string
  readonly glyph: string
  readonly tone: Tone
}
/** Colours by what they are for; each format has its own values. */
export type Tone = 'quiet' | 'calm' | 'good' | 'ended' | 'alert' | 'notice' | 'astray'

/** No two marks that can stand in one column share a shape: on paper, colour says nothing. */
export const looks: Readonly<Record<Mark, Look>> = {
  draft: { shape: 'empty', glyph: '○', tone: 'quiet' },
  submitted: { shape: 'third', glyph: '◔', tone: 'calm' },
  approved: { shape: 'half', glyph: '◑', tone: 'calm' },
  monitoring: { shape: 'full', glyph: '●', tone: 'good' },
  waiting: { shape: 'empty', glyph: '○', tone: 'quiet' },
  ongoing: { shape: 'half', glyph: '◑', tone: 'calm' },
  done: { shape: 'full', glyph: '●', tone: 'good' },
  stopped: { shape: 'cross', glyph: '✕', tone: 'ended' },
  covered: { shape: 'square', glyph: '■', tone: 'calm' },
  uncovered: { shape: 'frame', glyph: '□', tone: 'quiet' },
  missing: { shape: 'triangle', glyph: '▲', tone: 'alert' },
  explained: { shape: 'rhombus', glyph: '◆', tone: 'notice' },
  waived: { shape: 'outline', glyph: '◇', tone: 'quiet' },
  complete: { shape: 'full', glyph: '●', tone: 'good' },
  mostly: { shape: 'half', glyph: '◑', tone: 'calm' },
  partly: { shape: 'third', glyph: '◔', tone: 'notice' },
  bare: { shape: 'empty', glyph: '○', tone: 'alert' },
  // Progress has its own shapes and colours: how far something has come is not how complete it is.
  achieved: { shape: 'star', glyph: '★', tone: 'good' },
  'on-track': { shape: 'right', glyph: '→', tone: 'calm' },
  behind: { shape: 'falling', glyph: '↘', tone: 'ended' },
  'off-track': { shape: 'down', glyph: '↓', tone: 'astray' },
  unjudged: { shape: 'dot', glyph: '·', tone: 'quiet' },
  late: { shape: 'exclamation', glyph: '!', tone: 'astray' },
  soon: { shape: 'clock', glyph: '»', tone: 'calm' },
  silent: { shape: 'dots', glyph: '…', tone: 'ended' },
}
