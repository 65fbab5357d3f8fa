import {labelRoles, type LabelNames, type Role} from '../model/role.ts'

/** Labels by role; a bare name has no others beside it. */
export type Labels = Readonly<
  Partial<Record<(typeof labelRoles)[number], string | GivenNames | undefined>>
>

interface GivenNames {
  readonly name: string
  readonly also?: readonly string[] | undefined
  readonly wrong?: readonly string[] | undefined
}

/** The labels of each role that has been given some. */
export function namesByRole(labels: Labels): Map<Role, LabelNames> {
  return new Map(
    labelRoles.flatMap((role): [Role, LabelNames][] => {
      const given = labels[role]
      if (given === undefined) return []
      const {name, also = [], wrong = []} = typeof given === 'string' ? {name: given} : given
      return [[role, {name, also, wrong}]]
    }),
  )
}

/** The role of each label that has been given one, by the label in lower case. */
export function roleByLabel(names: ReadonlyMap<Role, LabelNames>): Map<string, Role> {
  return new Map(
    [...names].flatMap(([role, {name, also, wrong}]) =>
      [name, ...also, ...wrong].map((label) => [label.toLowerCase(), role] as const),
    ),
  )
}
