import {defineRule} from './rule.ts'

export default defineRule<{readonly limit: number}>({
  id: 'oversized-file',
  summary: 'The file is longer than what GitHub renders.',
  severity: 'warning',
  fix: 'none',
  defaults: {limit: 512_000},
  options: (z) =>
    z.strictObject({
      limit: z.number().int().min(1).describe('The bytes of a file that are rendered.'),
    }),

  *check({text}, {options: {limit}}) {
    const {size, cut} = measure(text, limit)
    const isNear = size > limit * nearness && size <= limit
    if (size <= limit && !isNear) return
    const start = isNear ? 0 : cut
    yield {
      message: isNear
        ? `Unexpected size of ${size} bytes, expected fewer: past ${limit} GitHub does not show the rest`
        : `Unexpected size of ${size} bytes, expected at most ${limit}: GitHub does not show the rest`,
      hint: 'Split the list into several files and link them from this one',
      span: {start, end: lineEnd(text, start)},
      ...(isNear && {severity: 'info'}),
    }
  },
})

/** From this share of the limit on, the end is near. */
const nearness = 0.94

/** The size of a text in UTF-8, and the offset where the rendering ends. */
function measure(text: string, limit: number): {size: number; cut: number} {
  let size = 0
  let cut = text.length
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    // Each half of a surrogate pair stands for two of its four bytes.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
    if (size > limit && cut === text.length) cut = offset
  }
  return {size, cut}
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/)
  return end === -1 ? text.length : offset + end
}
