import {branchIn} from './branch.ts'
import {hostedIn} from './guest.ts'
import type {Word} from './name-key.ts'
import type {Found} from './names.ts'
import {isRemark} from './remark.ts'

/** How far what stands around a name can be trusted not to make another venue of it. */
export function trustIn(
  raw: string,
  first: Found,
  rest: readonly Word[],
): 'full' | 'some' | 'none' {
  const strange = rest.filter(({key}) => !isRemark(key))
  if (isQualified(raw, first)) return 'none'
  if (strange.length === 0) return 'full'
  if (!isTelling(raw, first)) return 'none'
  const before = strange.filter(({start}) => start < first.start)
  if (branchIn(raw) !== undefined && /^(?:conference|workshop)$/.test(first.row.kind)) return 'some'
  if (before.length === 0) return isLed(raw, first) && strange.length < 8 ? 'some' : 'none'
  // `International Conference on Seeing (ICS) 2020`, `VQA @ CVPR 2021`, `LOUHI at EMNLP 2019`
  const led = raw.slice(0, first.start)
  const opened = /[([@:–—-]\s*$/.test(led) || hostedIn(led) !== undefined
  return opened && (isDated(raw, first) || raw.length - first.end < 3) ? 'some' : 'none'
}

/**
 * Whether a word before a journal of one word makes another of it, or what it is for or goes on with: `Applied Science`,
 * `Robotics Research`, `Neural Networks for Signal Processing`, `Journal of Pattern Recognition and Far Sights`, `Data Science
 * Workshop`.
 */
function isQualified(raw: string, {row, start, end}: Found): boolean {
  const name = raw.slice(start, end)
  if (row.kind === 'journal' && /^\sfor\s\p{Upper}/u.test(raw.slice(end))) return true
  const isOfMore =
    row.kind === 'journal' && /^\s(?:and|&)\s\p{Upper}\p{Lower}/u.test(raw.slice(end))
  if (isOfMore && /\bJournal\s(?:of|on|for)\s/.test(raw.slice(0, end))) return true
  if (row.kind !== 'journal' || !/^\p{Upper}\p{Lower}+$/u.test(name)) return false
  const before = raw.slice(0, start)
  if (/^\s(?:conference|congress|meeting|summit|symposium|workshop)\b/i.test(raw.slice(end)))
    return true
  return (
    /(?:^|\s)(?:Applied|Industrial|International|Open|Systems?)\s$/.test(before) ||
    // A publisher that journals belong to as well.
    (name === 'Nature' && /(?:^|\s)Springer\s$/.test(before)) ||
    (name === 'Research' && /(?:^|\s)(?!In\s)\p{Upper}\p{Lower}+\s$/u.test(before))
  )
}

/** Whether a name can hardly be a part of another: an acronym of a meeting, or three words. */
function isTelling(raw: string, {row, sure, start, end}: Found): boolean {
  const written = raw.slice(start, end)
  if (/\s\S+\s/.test(written) || row.kind === 'preprint') return true
  if (row.kind === 'journal') return sure && /^[\s(]*[,;:(]|^\W*\d{2}/.test(raw.slice(end))
  return /^[A-Z\d]/.test(written) && (sure || /^[A-Z&-]{3,}$/.test(written))
}

/** Whether a year stands directly behind a name, or all other words in brackets. */
function isDated(raw: string, {end}: Found): boolean {
  return /^\W{0,3}(?:(?:19|20)\d{2}|\d{2}\b)/.test(raw.slice(end))
}

function isLed(raw: string, first: Found): boolean {
  // `USENIX Security Symposium (Security), 2023`
  const bracketed = /^\W*\([^()]*\)\W*(?:(?:19|20)\d{2}\W*)?$/.test(raw.slice(first.end))
  const led = /^\W*(?:19|20)\d{2}\W{1,3}$/.test(raw.slice(0, first.start))
  return (
    isDated(raw, first) ||
    led ||
    (bracketed && first.row.kind !== 'journal') ||
    (bracketed && first.sure)
  )
}
