import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {paperIdOf} from '../../model/paper-id.ts'
import {slice} from '../../model/span.ts'

/** Ids that a label may state, as the address of their paper. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.])/, 'https://arxiv.org/abs/'],
  [/(?<![\w.])(10\.\d{4,9}(?:\/|%2F)[^\s"'<>[\]()]+)/i, 'https://doi.org/'],
]

/** A link whose label or badge states the arXiv number or the DOI of another paper than its address does. */
export function labelIdReport(list: List, link: Link): Report | undefined {
  if (link.form === 'image' || link.label === link.url) return undefined
  const written = slice(list.text, {start: link.span.start, end: link.urlSpan.start})
  const stated = forms.flatMap(([form, base]) => {
    const found = form.exec(written)?.[1]
    return found === undefined ? [] : [{found, id: paperIdOf(`${base}${found}`)}]
  })
  const [first, ...others] = stated
  // An address in a label is malformed, and told by itself.
  if (!first?.id || others.length > 0 || /:\/\/(?!img\.)/.test(written)) return undefined
  const id = paperIdOf(link.url)
  if (id === undefined) return undefined
  const isAlike = first.id === id || first.id.split(':')[0] !== id.split(':')[0]
  if (isAlike || isPartOf(first.id, id)) return undefined
  return {
    message: `Unexpected link ${quote(list.text, link.urlSpan)} under the number ${code(first.found)}, expected one paper`,
    hint: 'Correct the number or the address',
    span: link.urlSpan,
  }
}

/** A DOI may be cut short in a label, or go on in an address. */
function isPartOf(one: string, other: string): boolean {
  return one.startsWith('doi:') && (one.startsWith(other) || other.startsWith(one))
}
