/** Replaces the text from `start` to `end` (UTF-16 offsets, end exclusive). */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `safe`: no reader of the list would object · `unsafe`: right, most likely; look at it first. */
export type Safety = 'safe' | 'unsafe'

/** Edits that belong together: all of them are made or none. */
export interface Fix {
  readonly safety: Safety
  readonly edits: readonly Edit[]
}
