import type {Found} from './names.ts'

/**
 * The name that counts: that of the host of an unknown workshop, else the first that is no preprint's and no series'
 * before that of a meeting: `LNCS, ECCV 2018`; of `Nature Scientific Reports` and `IFAC Control Engineering Practice` the last.
 */
export function leadOf(raw: string, found: readonly Found[]): Found | undefined {
  const host = found.find(({row, start}) => row.kind === 'conference' && isHost(raw, start))
  if (host && found[0]?.row.kind !== 'workshop') return host
  const short = found.find((one) => isShortOf(raw, one))
  if (short) return short
  const at = found.findIndex(({row}) => row.kind !== 'preprint')
  const [first, next] = [found[at], found[at + 1]]
  if (!first) return found[0]
  if (first.row.kind === 'book' && next?.row.kind === 'conference') return next
  // `PhD@VLDB 2018` is its meeting of those who write one; `ICSE@NLBSE 2023` has the two turned.
  const isTurned = first.row.kind === 'thesis' || next?.row.kind === 'workshop'
  if (isTurned && next && raw.slice(first.end, next.start).trim() === '@') return next
  const runsOn = next?.row.kind === 'journal' && raw.slice(first.end, next.start) === ' '
  return runsOn && (first.row.kind === 'journal' || isSociety(raw, first, next)) ? next : first
}

/** Whether capitals name the society of a journal that three words or more spell, and not the meeting where its paper was told: `SIGGRAPH ACM Transactions on Graphics`. */
function isSociety(raw: string, first: Found, next: Found): boolean {
  const journal = raw.slice(next.start, next.end)
  return (
    /^\p{Upper}{3,6}$/u.test(raw.slice(first.start, first.end)) &&
    /\s\S+\s/.test(journal) &&
    !/^(?:ACM|IEEE)\s|\b(?:transactions|letters)\b/i.test(journal)
  )
}

/** Whether a name in brackets is made of the first letters before it: `Int. Conf. Robotics and Automation (ICRA)`. */
function isShortOf(raw: string, {start, end}: Found): boolean {
  if (raw[start - 1] !== '(' || !/^\)|^[\s,'’]*\d{2,4}\)/.test(raw.slice(end))) return false
  const initials = raw.slice(0, start).replace(/(\p{Alpha})[\p{Alpha}'’]*|[^\p{Alpha}]+/gu, '$1')
  const letters = raw.slice(start, end).match(/\p{Alpha}/gu) ?? []
  return letters.length > 2 && new RegExp(letters.join('.*'), 'i').test(initials)
}

/** Whether a name is where a workshop was held: `ML Systems Workshop at NIPS 2016`. */
function isHost(raw: string, start: number): boolean {
  return /\bworkshop\b.*(?:\bat|@)\s(?:the\s)?$/i.test(raw.slice(0, start))
}
