import {isRemark} from './remark.ts'

/** Whether a hyphen joins a name to a word that is no remark and no year. */
export function isJoined(raw: string, start: number, end: number): boolean {
  if (!/[-_]/.test(raw.charAt(end) + raw.charAt(start - 1))) return false
  const [behind] = /^[-_][\p{Alpha}\d]+/u.exec(raw.slice(end)) ?? ['']
  const [before] = /[\p{Alpha}\d]+[-_]$/u.exec(raw.slice(0, start)) ?? ['']
  if (
    (behind !== '' && isShortBehind(raw, end)) ||
    (before !== '' && isShortBehind(raw, start - 1))
  )
    return false
  return [behind, before]
    .map((word) => word.replace(/[-_]/g, '').toLowerCase())
    .some((word) => word !== '' && !isRemark(word) && !/^(?:19|20)\d{2}w?$/.test(word))
}

/** Whether a hyphen stands between a name in full and its first letters, with the year behind them: `Conference on Far Sights-CFS’07`. */
function isShortBehind(raw: string, at: number): boolean {
  return (
    /^-\p{Upper}{3,}(?:\s?['’]|\s)(?:19|20)?\d{2}(?!\d)/u.test(raw.slice(at)) &&
    /\p{Alpha}[\s,]+\p{Upper}\p{Lower}{3,}$/u.test(raw.slice(Math.max(0, at - 100), at))
  )
}
