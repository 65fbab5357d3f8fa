import {remembered} from '../../model/remembered.ts'
import type {Role} from '../../model/role.ts'
import {labelWords, longestKept, roleByWord} from './label-words.ts'

/** Whether a text is made of label words alone, or is a URL: it stands for a link and is never a title. */
export function isLabel(text: string): boolean {
  return text.length > longestKept ? readLabel(text) : readShort(text)
}

const readShort = remembered(2000, readLabel)

function readLabel(text: string): boolean {
  if (isAddress(text) || isPaperNumber(text) || request.test(text)) return true
  if (archive.test(text) || (text.startsWith('[') && isLabelAndMore(text))) return true
  // `r/java` is where people meet.
  if (/^\/?r\//i.test(text) || shortName.test(text)) return false
  if (text.length > longestKept && !beginsAsLabel(text)) return isRemarkedLabel(text)
  const words = labelWords(text)
  return words.every(isLabelWord) || isAwaited(words) || isRemarkedLabel(text)
}

/** What methods and data sets are called by their first letters, though it is a word for a link too: `DRIVE`, `PAN`. */
const shortName = /^\s*(?:DIRECT|DISK|DRIVE|FACE|MEGA|MoRE|PAN)\s*$/

/** Where all papers of a field are kept, which names none of the meetings they were at. */
const archive = /^\W*ACL Anthology\W*$/i

/** What is asked of who wants a thing: `Please email the authors`. */
const request = /^\W*please (?:apply|contact|e-?mail|request|write)(?: [a-z]+){0,4}\W*$/i

/** Whether the first word of a text is one that labels begin with: most titles are told by it from a long label. */
function beginsAsLabel(text: string): boolean {
  const first = /[a-z\u0080-\uFFFF\d+]+/i.exec(text)?.[0].toLowerCase() ?? ''
  return /[^a-z]/.test(first) || isLabelWord(first) || manyWords.test(first)
}

/** What begins labels of several words that are one: `one drive`, `open access`, `web server`, `workshop paper`. */
const manyWords = /^(?:demo|one|online|open|r|software|system|web|workshop)$/

/** Whether a label and something else is meant: `Paper and talk`, `[Dataset & contest details]`. */
export function isLabelAndMore(text: string): boolean {
  const first = /^\W*(\p{Alpha}+)\s(?:and|&)\s/u.exec(text)?.[1]
  return first !== undefined && isLabelWord(first.toLowerCase())
}

/** A label of what is not there yet, or never: `code coming soon`, `Coming soon`, `Not released`, `No code`. */
function isAwaited([first = '', ...others]: readonly string[]): boolean {
  const isNone = first === 'no' || first === 'not'
  if (!isNone && roleByWord.get(first) === undefined && first !== 'coming') return false
  const said = first === 'no' ? others.filter((word) => !isLabelWord(word)) : others
  return others.length > 0 && others.length < 4 && said.every((word) => awaited.has(word))
}

const awaited = new Set(
  'available be coming not open public publicly ready release released soon to yet'.split(' '),
)

/** Whether a word is one that labels are made of, or a number: `code 2`. */
function isLabelWord(word: string): boolean {
  return roleByWord.has(word) || /^\d+$/.test(word)
}

/** A label with a remark, or a short name with a label, as in `github(Chainer)` and `SeeNet(Paper)`. */
function isRemarkedLabel(text: string): boolean {
  const [, head = '', inner = ''] = /^([^()]{1,24})\(([^()]{1,24})\)\W*$/.exec(text) ?? []
  const [before, within] = [labelWords(head), labelWords(inner)]
  if (before.length === 0 || within.length === 0) return false
  const isSaid = (words: readonly string[]): boolean =>
    words.every((word) => isLabelWord(word) || word === 'no') &&
    words.some((word) => roleByWord.get(word) !== undefined)
  return (isSaid(before) && within.length < 3) || (before.length === 1 && isSaid(within))
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text)
}

/** Whether a label is the name of a thing too: of a language, a framework or a host. */
export function isNamingLabel(text: string): boolean {
  return /^(?:benchmark|bilibili|c\+\+|caffe2?|chainer|databases?|db|docs|dropbox|gitee|gitlab|hugging ?face|java|jax|julia|kaggle|keras|matlab|mega|mindspore|mxnet|onedrive|paddle(?:paddle)?|podcast|python|(?:py)?torch|r|stata|tensorflow|theano|youtube|zenodo|c\+\+ reference)$/i.test(
    text.trim(),
  )
}

/** Whether a text is the number of a paper: `10.1021/acscatal.2c01426`, `arXiv:2305.05726`. */
function isPaperNumber(text: string): boolean {
  return /^[\s[]*(?:doi|arxiv|pmid|pmcid)?[\s:]*(?:10\.\d{4,9}\/\S+?|\d{4}\.\d{4,5}(?:v\d+)?|PMC\d+)[\s\].]*$/i.test(
    text,
  )
}

/** Where things are kept, and what belongs to a paper. */
const weak = /^(?:hf|hugging|huggingface|kaggle|zenodo|supp|suppl|supplementary)$/

const paper = /论文|論文|논문|\b(?:papers?|pdf)\b/i

/** What a label says that its link leads to; nothing where it says none, or is no label. */
export function roleOfLabel(label: string): Role | undefined {
  if (isPaperNumber(label)) return 'paper'
  if (isAddress(label) || !isLabel(label)) return undefined
  const words = labelWords(label).filter((word) => roleByWord.get(word) !== undefined)
  // Where a thing is kept, or what it adds to, says less than what it is: `Hugging Face implementation`, `Supplementary video`.
  const said = roleByWord.get(words.find((word) => !weak.test(word)) ?? words[0] ?? '')
  // A paper is downloaded too: `论文下载`, `Download PDF`.
  if (said === 'download' && paper.test(label)) return 'paper'
  return said ?? (citation.test(label) ? 'other' : undefined)
}

/** What a paper is cited by, wherever it is kept. */
const citation = /^\W*bib(?:te?x|text)?\W*$/i
