import type {Paragraph} from 'mdast'
import type {Section} from '../../model/section.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {isLabel} from '../roles/role.ts'
import {flatten, type Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {isWhen} from './appearance.ts'
import type {Draft} from './entry.ts'
import {hasNumber, readNumberedParagraph, referencesOf} from './numbered-paragraph.ts'
import {readParagraphEntry} from './paragraph-paper.ts'
import type {ProseContext} from './prose-entry.ts'

/** Paragraphs of each section: how many are papers, and those that are not by themselves. */
export class PassedParagraphs {
  readonly #sections = new Map<
    Section,
    {papers: number; numbers: number; passed: [Paragraph, ProseContext][]}
  >()

  add(node: Paragraph, context: ProseContext, papers: number): void {
    const own = this.#sections.get(context.section) ?? {papers: 0, numbers: 0, passed: []}
    this.#sections.set(context.section, own)
    own.papers += papers
    if (papers > 0 && hasNumber(node)) own.numbers++
    if (papers === 0) own.passed.push([node, context])
  }

  /**
   * What is set as the papers are that most of its section are made of, or a link alone or a bold title with nothing but
   * labels behind it where most paragraphs of the document are papers, or papers behind names where several are, or what is
   * numbered as most references of its section are that are papers or dated; nothing that stands in some drafts.
   */
  read(drafts: readonly Draft[]): Draft[] {
    const taken = new Set(drafts.map(({span}) => span.start))
    const sections = [...this.#sections.values()].map(({papers, numbers, passed}) => ({
      papers,
      numbers,
      numbered: passed.flatMap(([node, context]) => readNumberedParagraph(node, context) ?? []),
      found: passed.flatMap(([node, context]) => readParagraphAmong(node, context) ?? []),
      bold: passed.flatMap(
        ([node, context]) => readBoldParagraph(node, context) ?? readLoneLink(node, context) ?? [],
      ),
      named: passed.flatMap(([node, context]) => readNamedPaper(node, context) ?? []),
    }))
    const count = (of: (section: (typeof sections)[number]) => number): number =>
      sections.reduce((sum, section) => sum + of(section), 0)
    const papers = count((section) => section.papers)
    const sure = count(({bold}) => bold.filter(isSureLink).length)
    const areBold =
      (papers > 3 && papers >= count(({bold}) => bold.length)) ||
      (sure > 2 && sure * 2 > count(({bold}) => bold.length))
    const names = count(({named}) => named.length)
    const areNamed = names > 1 && papers + names > 3
    return sections
      .flatMap((section) => [
        ...(isOfPapers(section) ? section.found : []),
        ...referencesOf(section.numbered, section.numbers),
        ...(areBold ? section.bold : []),
        ...(areNamed ? section.named : []),
      ])
      .filter(({span: {start}}) => !taken.has(start) && taken.add(start))
  }
}

/** Whether most of a section are papers: by themselves, or by what they lead to. */
function isOfPapers({papers, found}: {papers: number; found: readonly Draft[]}): boolean {
  const sure = found.filter(({links}) =>
    links.some(({role, url}) => role === 'code' || roleOfUrl(url) === 'paper'),
  )
  return papers > 1 && papers + sure.length >= found.length - sure.length
}

/** Reads a bold title that has labelled links behind it and nothing else: `**SeeNet** [[github](url)][[blog](url)]`. */
function readBoldParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [title, ...others] = pieces.filter(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  const isTitle = title?.kind === 'text' && title.strong && wordsIn(title.text) > 2
  const areLabels = others.length > 0 && others.every(isBracketedLink(pieces))
  return isTitle && areLabels && !isLabel(title.text)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Reads a paragraph that is a link and nothing else: to a paper, or by a title to anything: `[Learning to See Far](url)`. */
function readLoneLink(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [link, ...others] = pieces.filter(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  if (link?.kind !== 'link' || link.internal) return undefined
  const isTitle = wordsIn(link.text) > 3 && (link.paper || isCapital(link.text))
  const isSet = isTitle || (link.paper && others[0]?.strong === true)
  const isAlone = others.length === 0 ? link.paper || isTitle : isSet && isAbove(pieces, link)
  return isAlone && !isLabel(link.text)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Reads a paragraph that is the name of a method, a colon and its paper: `**SeeNet (Bee et al., 2016)** : [Learning to See](url)`. */
function readNamedPaper(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [paper, ...behind] = pieces.slice(pieces.findIndex(({kind}) => kind === 'link'))
  const before = paper ? pieces.slice(0, pieces.indexOf(paper)) : []
  const name = before.map(({text}) => text).join('')
  const isName = before[0]?.strong === true && wordsIn(name) < 16 && /[:：]\s*$/.test(name)
  const isPaper = paper?.paper === true && wordsIn(paper.text) > 2
  const isAll = behind.every(({text}) => !/[\p{Alpha}\p{N}]/u.test(text))
  return isName && isPaper && isAll && !isLabel(name.replace(/[:：]\s*$/, ''))
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Whether a draft leads to a paper and nowhere else: several of them are a list of their own. */
function isSureLink({links}: Draft): boolean {
  return links.length === 1 && links.every(({url}) => roleOfUrl(url) === 'paper')
}

/** Whether a link begins a paragraph and has its first line to itself, above what is said of it. */
function isAbove(pieces: readonly Inline[], link: Inline): boolean {
  const next = pieces[pieces.indexOf(link) + 1]
  return (
    pieces[0] === link &&
    (next?.kind === 'break' || /^[^\S\n]*\n\s*[\p{Upper}\p{Lo}]/u.test(next?.text ?? ''))
  )
}

function isBracketedLink(pieces: readonly Inline[]): (piece: Inline) => boolean {
  return (piece) =>
    piece.kind === 'link' &&
    !piece.internal &&
    wordsIn(piece.text) < 4 &&
    /[[(|]\s*$/.test(pieces[pieces.indexOf(piece) - 1]?.text ?? '')
}

/** Reads a paragraph as those around it that are papers: a linked title of some words, with little but links beside it. */
function readParagraphAmong(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [title, ...others] = pieces.filter(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  if (title?.kind !== 'link' || title.internal || isLabel(title.text)) return undefined
  // `[Sight Finders](url), Far Labs, ICS, 2019.`
  const isDated = title.paper && others.length === 1 && others.every(isWhen)
  if (wordsIn(title.text) < (isDated ? 1 : 3)) return undefined
  // Behind a paper stand its authors, set off by a sign.
  const isShort = ({kind, text}: Inline): boolean =>
    kind === 'link'
      ? wordsIn(text) < 4
      : wordsIn(text) < 7 || (title.paper && /^\s*[.,([|–—-]/.test(text) && wordsIn(text) < 60)
  return others.length > 0 && others.length < 7 && others.every(isShort)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}
