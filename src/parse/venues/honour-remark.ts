import type {Inline} from '../text/inline.ts'

/**
 * The pieces of a citation without what is remarked on its paper behind the links, as in
 * `arXiv:1512.00001 (2015). [[pdf]](url) **(SeeNet, CVPR best paper)**`: it was honoured at a later meeting. Nothing where
 * all is to be read.
 */
export function withoutHonours(pieces: readonly Inline[]): readonly Inline[] | undefined {
  const at = pieces.findIndex(({kind, text}) => kind === 'text' && isHonour(text))
  const before = pieces.slice(0, Math.max(at, 0))
  const link = before.findIndex(({kind}) => kind === 'link')
  const isCited = before.slice(0, Math.max(link, 0)).some(({text}) => isDated(text))
  return isCited ? pieces.filter((_, index) => index !== at) : undefined
}

function isHonour(text: string): boolean {
  return text.includes(' best paper') && /,[^(),]* best paper\W*$|^\W*\S+ best paper\W*$/.test(text)
}

/** Whether the year of a citation stands in brackets: `Nature 529.7587 (2016): 484-489.` */
function isDated(text: string): boolean {
  return /\S\s\((?:19|20)\d{2}\)[.:,;\s]/.test(text)
}
