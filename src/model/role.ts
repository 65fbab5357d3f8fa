/** What a link is for. */
export const roles = [
  'paper',
  'code',
  'project',
  'dataset',
  'download',
  'badge',
  'contents',
  'other',
] as const

/** What a label may stand for; badges and contents are known by their form. */
export const labelRoles = [
  'paper',
  'code',
  'project',
  'dataset',
  'download',
  'other',
] as const satisfies readonly (typeof roles)[number][]

/** How a list labels its links of one role. */
export interface LabelNames {
  /** The label that is written. */
  readonly name: string
  /** Labels that are as right. */
  readonly also: readonly string[]
  /** Labels to be written as the name. */
  readonly wrong: readonly string[]
}

/** One of the roles that a link may have. */
export type Role = (typeof roles)[number]
