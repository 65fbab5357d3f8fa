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

/** The name that a label spells in its own way, as its owner spells it, by itself or among other words: `Github`, `Github repo`. */
export function brandOf(label: string): string | undefined {
  const brand = brandByWord.get(wordOf(label))
  if (brand !== undefined || !/[ -]/.test(label)) return brand
  const words = label.split(/(?<=[ -])|(?=[ -])/)
  const named = words.map((word) => {
    const own = brandByWord.get(word.toLowerCase())
    return own === undefined || own.includes(' ') ? word : own
  })
  return named.join('') === label ? undefined : named.join('')
}
