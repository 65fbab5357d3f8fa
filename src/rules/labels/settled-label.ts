import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {LabelNames, Role} from '../../model/role.ts'

/** Labels that name what a link is for; venues and titles, which are links too, have rules of their own. */
const labelWords =
  /^(?:(?:official|source|project|home|web|hugging|google|one|blog)[ -]?|(?:github|gitlab|pytorch|tensorflow|youtube)[ -])?(?:codes?|implementation|github|gitlab|repos?|repository|(?:codes?[ -])?(?:pytorch|tensorflow|keras)|papers?|pdf|arxiv|preprint|supp|project|page|website|homepage|home|site|demo|blog|video|youtube|slides?|poster|drive|driver?|onedrive|download|weights|models?|datasets?|data|benchmark|huggingface|face|link|links|official|post)$/

/** Whether a label is one that rules may judge: one that names a purpose, or that the owner names. */
export function isJudged({label}: Pick<Link, 'label'>, names: LabelNames | undefined): boolean {
  return (
    labelWords.test(label.toLowerCase()) || (names !== undefined && allOf(names).includes(label))
  )
}

/** The letters of a label, without case and blanks. */
export function wordOf(label: string): string {
  return label.toLowerCase().replace(/[\s-]+/g, '')
}

/** A label that stands in an entry. */
interface Labelled {
  readonly entry: Entry
  readonly label: string
  readonly role: Role
}

/** Labels that say no more than what a link is for; `PyTorch` or `arXiv` say more than a role does. */
const plainWords =
  /^(?:(?:official|source|project|home|web)[ -]?)?(?:codes?|implementation|github|repos?|repository|papers?|pdf|page|project|website|homepage|home|site|download|datasets?|data|links?)$/i

/** Whether a label says no more than what a link is for. */
export function isPlain(label: string): boolean {
  return plainWords.test(label)
}

/** The label that the list's owner has settled for a role; nothing where none is. */
export function settledLabel(
  {entry, label, role}: Labelled,
  labels: ReadonlyMap<Role, LabelNames>,
): string | undefined {
  const names = labels.get(role)
  if (!names) return undefined
  const {name, also, wrong} = names
  if (also.includes(label)) return label
  if (wrong.includes(label) || wordOf(label) === wordOf(name)) return name
  // Two links of one role are told apart by their labels.
  const alike = entry.links.filter((link) => link.role === role && isJudged(link, names))
  return alike.length === 1 && isPlain(label) ? name : undefined
}

function allOf({name, also, wrong}: LabelNames): string[] {
  return [name, ...also, ...wrong]
}
