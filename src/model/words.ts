/**
 * Letters of words without blanks between them (Chinese, Japanese, Korean), as the inside of a class with the flag `u` or
 * `v`. In ranges: an engine asks each character there is for a class as `\p{scx=Hani}`, in every pattern again.
 */
export const eastern = String.raw`\u1100-\u11FF\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u309A\u309D-\u30FA\u30FC-\u30FF\u3131-\u318E\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97C\uAC00-\uD7FB\uF900-\uFAFF\uFF66-\uFFDC\u{20000}-\u{3FFFF}`

/** Whether a text says anything: a letter or a number of any script, and not signs alone. */
export function hasWords(text: string): boolean {
  return /[a-z\d]/i.test(text) || /[\p{Alpha}\p{N}]/u.test(text)
}
