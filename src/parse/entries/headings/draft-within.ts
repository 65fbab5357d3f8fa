import {isLabel} from '../../roles/label.ts'
import {isOnlyPeople, isPeople, isPerson} from '../../people/people.ts'
import {hasDatedVenue, isLinked, type Draft} from '../draft.ts'

/** Whether a label leads in what a draft says, which is the paper of the dataset above: `- Paper: [Learning to See](url)`. */
export function isField({span: {start}}: Draft, text: string): boolean {
  const name = /^[-*+\s]*([^:：\n]{1,24})[:：]/.exec(text.slice(start, start + 40))?.[1]
  return name !== undefined && isLabel(name)
}

/** Whether a draft is an entry by itself, whatever stands around it. */
export function isEntry(draft: Draft): boolean {
  return (isLinked(draft) || hasDatedVenue(draft)) && !isSignature(draft) && !isPlace(draft)
}

/** Whether a draft is the field of the paper above that says where it appeared: `- **Venue:** [ICML 2023](url)`. */
function isPlace({title, row}: Draft): boolean {
  return row === undefined && /^(?:conference|journal|published (?:at|in)|venue)$/i.test(title)
}

/** Whether a draft is titled by its authors, by one of several who stands out, `**Ann Bee**, Cy Dee, Bo Eff`, or by one and a comma. */
function isSignature({title, titleSpan, beside}: Draft): boolean {
  if (isPeople(title.replace(/[\s*\\]+$/, ''))) return isOnlyPeople(title)
  return (
    isPerson(title) &&
    beside.some(
      ({text, inner}) =>
        (inner.start === titleSpan.end && text.startsWith(',')) ||
        text.split(',').filter((one) => isPerson(one)).length > 1,
    )
  )
}

/** Whether a draft has a paper of its own, and does not only sign the one above. */
export function isOfPaper(draft: Draft): boolean {
  const {links, row} = draft
  const isOwn = !isSignature(draft) && !isPlace(draft)
  return row !== undefined || (links.some(({role}) => role === 'paper') && isOwn)
}
