import type {Link} from '../model/link.ts'
import {labelRoles, type Role} from '../model/role.ts'
import {isJudged, isPlain, wordOf} from '../rules/labels/settled-label.ts'
import {mostOf, type Habit} from './habit.ts'

/** The label that a role nearly always has; other plain labels of it are kept as they are. */
export const labelHabit: Habit = (lists) => {
  const links = lists
    .flatMap(({entries}) => entries)
    .flatMap((entry) => (entry.kind === 'other' ? [] : entry.links.filter(isLabelled)))
  const labels = labelRoles.flatMap((role) => {
    const names = namesOf(role, links)
    return names === undefined ? [] : [[role, names] as const]
  })
  return labels.length === 0 ? {} : {labels: Object.fromEntries(labels)}
}

function isLabelled(link: Link): boolean {
  return link.form !== 'image' && link.form !== 'autolink' && isJudged(link, undefined)
}

function namesOf(role: Role, links: readonly Link[]) {
  const used = links.filter((link) => link.role === role).map(({label}) => label)
  const most = mostOf(used)
  if (!most || most.count < 9 || most.count * 10 < most.all * 9) return undefined
  const name = most.value
  // Another spelling of the label is a fault, another label is not.
  const also = [...new Set(used)]
    .filter((label) => isPlain(label) && wordOf(label) !== wordOf(name))
    .sort()
  // A label that stands for two things, as `link` does, is told by its column.
  const isAmbiguous = links.some(
    (link) =>
      link.role !== role && [name, ...also].some((one) => wordOf(one) === wordOf(link.label)),
  )
  if (isAmbiguous) return undefined
  return also.length === 0 ? name : {name, also}
}
