import type {Inline} from '../../text/inline.ts'

/** A number of arXiv, or a label whose link is still missing: `arXiv:2305.05726`, `[paper]`. */
export function isPlainLabel({kind, text}: Inline): boolean {
  return (
    kind === 'text' &&
    /\barxiv[\s:]*\d{4}\.\d{4,5}(?!\d)|\[(?:paper|pdf|code|arxiv)\](?!\()/i.test(text)
  )
}
