/** One step of writing, done in order; each is whole or not at all. */
export type Change =
  | {
      readonly kind: 'write'
      /** From the root of the plan repository, with `/`; or absolute, for what the user asked to have elsewhere. */
      readonly path: string
      readonly content: string | Uint8Array
      /** What the file held when it was read; writing is refused when that has changed since. Not given: it may hold anything. */
      readonly before?: string | undefined
      /** Whether the file is a program: a hook of git. */
      readonly executable?: true
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
