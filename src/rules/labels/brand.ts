import {wordOf} from './settled-label.ts'

/** Names as their owners spell them. */
const brands = [
  'GitHub',
  'GitLab',
  'Hugging Face',
  'Google Drive',
  'OneDrive',
  'arXiv',
  'YouTube',
  'PyTorch',
  'TensorFlow',
]

const brandByWord = new Map(brands.map((brand) => [wordOf(brand), brand]))

/** The name that a label spells in its own way, as its owner spells it: `Github`. */
export function brandOf(label: string): string | undefined {
  return brandByWord.get(wordOf(label))
}
