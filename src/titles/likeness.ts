import {distance} from 'fastest-levenshtein'
import type {NormalTitle} from './normalize.ts'

/** How like two titles are, from 0 to 1: by words, by the words of the shorter one, and by letters; the best counts. */
export function likeness(a: NormalTitle, b: NormalTitle): number {
  const [one, other] = [telling(a), telling(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  const byWords = (2 * shared) / (one.size + other.size)
  const shorter = Math.min(one.size, other.size)
  // A short title within a long one.
  const within = shorter >= 3 && shared / shorter >= 0.8 ? shared / shorter : 0
  const longest = Math.max(a.compact.length, b.compact.length)
  return Math.max(byWords, within, 1 - distance(a.compact, b.compact) / longest)
}

/** The words that say something, without their endings. */
function telling({words}: NormalTitle): ReadonlySet<string> {
  const stems = words
    .flatMap((word) => shortForms[word] ?? word)
    .flatMap((word) => (idle.has(word) ? [] : stemOf(word)))
  return new Set(stems.length > 0 ? stems : words)
}

function stemOf(word: string): string {
  return word.length < 5
    ? word.replace(/s$/, '')
    : word.replace(/(?:ational|ation|al|ing|ed|es|s|e)$/, '').replace(/ion$/, '')
}

const shortForms: Readonly<Record<string, readonly string[]>> = {
  llm: ['large', 'language', 'model'],
  llms: ['large', 'language', 'model'],
  vlm: ['vision', 'language', 'model'],
  vlms: ['vision', 'language', 'model'],
  lvlm: ['large', 'vision', 'language', 'model'],
  lvlms: ['large', 'vision', 'language', 'model'],
  mllm: ['multimodal', 'large', 'language', 'model'],
  mllms: ['multimodal', 'large', 'language', 'model'],
  gan: ['generative', 'adversarial', 'network'],
  gans: ['generative', 'adversarial', 'network'],
  cnn: ['convolutional', 'neural', 'network'],
  cnns: ['convolutional', 'neural', 'network'],
  gnn: ['graph', 'neural', 'network'],
  gnns: ['graph', 'neural', 'network'],
  rl: ['reinforcement', 'learning'],
  vit: ['vision', 'transformer'],
  vqa: ['visual', 'question', 'answering'],
}

const idle: ReadonlySet<string> = new Set(
  'a an the of for in on to with and or via by from using based towards toward at as is are into new novel'.split(
    ' ',
  ),
)
