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

export type Role = (typeof roles)[number]
