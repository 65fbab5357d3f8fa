/** Advice about the whole run. */
export interface Hint {
  /** What kind of advice it is, such as `no-network`. */
  readonly id: string
  /** One sentence in the imperative, without a full stop. */
  readonly message: string
  /** Whether it is told to the user even where the report goes to a program. */
  readonly isUrgent?: boolean
}
