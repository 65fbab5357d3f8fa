import type {Link} from '../../model/link.ts'
import type {Inline} from '../text/inline.ts'

/** The links of an entry: a paper that a sentence beside the title only names is not that of the entry. */
export function withMentions(links: readonly Link[], beside: readonly Inline[]): readonly Link[] {
  return links.map((link) => (isMention(link, links, beside) ? {...link, role: 'other'} : link))
}

/**
 * Whether a link to a paper is only named by a sentence behind the paper that the entry leads to: `[[PDF](url)] It was shown to
 * fail by the [paper](url).`
 */
export function isMention(link: Link, links: readonly Link[], beside: readonly Inline[]): boolean {
  if (link.role !== 'paper') return false
  if (!links.some((one) => one.role === 'paper' && one.span.end < link.span.start)) return false
  const at = beside.findIndex(({kind, span}) => kind === 'link' && span.start === link.span.start)
  return at > 0 && sentence.test(beside[at - 1]?.text ?? '')
}

/** Some words of a sentence that leads on to a name. */
const sentence =
  /\b[Nn]ote that\s[[(]*$|\p{Alpha}+\s+\p{Lower}+\s(?:[^.!?]*\s)?(?:an?|by|from|like|of|our|than|the|their|this|to|with)\s[[(]*$/u
