/** Orders that entries may stand in; `any` is none. */
export const orders = ['newest first', 'oldest first', 'by title', 'any'] as const

/** One of those orders. */
export type Order = (typeof orders)[number]
