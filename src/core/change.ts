/** One change to the disk. Changes are applied in order, each atomically. */
export type Change =
  | {
      readonly kind: 'write'
      /** The path from the root of the plan repository, with `/`; absolute for a file that the user asked for elsewhere. */
      readonly path: string
      readonly content: string | Uint8Array
      /** The content of the file when it was read; writing is refused if it has changed since. Absent: any content may be replaced. */
      readonly before?: string | undefined
      /** The file is executable: a git hook. */
      readonly executable?: true
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
