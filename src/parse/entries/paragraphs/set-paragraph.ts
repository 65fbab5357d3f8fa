import type {Paragraph} from 'mdast'
import {hasWords} from '../../../model/words.ts'
import {isLabel} from '../../roles/label.ts'
import {flatten, plainText, type Inline} from '../../text/inline.ts'
import {textOf, withWords} from '../../text/pieces.ts'
import {isCapital, wordsIn} from '../../text/words.ts'
import {summary} from '../data-line.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isDateAlone, isWhen} from './appearance.ts'
import {isAddressedName} from './data-lines.ts'
import {isAbove} from './paragraph-likeness.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Reads a bold title that has labelled links behind it and nothing else: `**SeeNet** [[github](url)][[blog](url)]`. */
export function readBoldParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [title, ...others] = withWords(pieces)
  const isTitle = title?.kind === 'text' && title.strong && wordsIn(title.text) > 2
  const areLabels = others.length > 0 && others.every(isBracketedLink(pieces))
  return isTitle && areLabels && !isLabel(title.text)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Reads a paragraph that is a link and nothing else but its date: to a paper, or by a title to anything: `[Learning to See Far](url) 2022.12`. */
export function readLoneLink(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [link, ...others] = withWords(pieces)
  if (link?.kind !== 'link' || link.internal) return undefined
  const isTitle = wordsIn(link.text) > 3 && (link.paper || isCapital(link.text))
  const isSet = isTitle || (link.paper && others[0]?.strong === true)
  const isBare =
    others.length === 0 || (link.paper && others.length === 1 && others.every(isDateAlone))
  const isAlone = isBare ? link.paper || isTitle : isSet && isAbove(pieces, link)
  return isAlone && !isLabel(link.text)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Reads a paragraph that is the name of a method, a colon and its paper: `**SeeNet (Bee et al., 2016)** : [Learning to See](url)`. */
export function readNamedPaper(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [paper, ...behind] = pieces.slice(pieces.findIndex(({kind}) => kind === 'link'))
  const before = paper ? pieces.slice(0, pieces.indexOf(paper)) : []
  const name = textOf(before)
  const isName = before[0]?.strong === true && wordsIn(name) < 16 && /[,:：]\s*$/.test(name)
  const isPaper = paper?.paper === true && wordsIn(paper.text) > 2
  const isAll = behind.every(({text}) => !hasWords(text))
  return isName && isPaper && isAll && !isLabel(name.replace(/[:：]\s*$/, ''))
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Reads a paragraph that is what sums a section up, and nothing else: `**Review**: [A Review of Far Sights](url).` */
export function readReview(node: Paragraph, context: ProseContext): Draft | undefined {
  if (node.children[0]?.type !== 'strong') return undefined
  const pieces = flatten(node.children, context.locate)
  const [name, paper, ...others] = withWords(pieces)
  const isName = name?.strong === true && summary.test(name.text) && pieces[0] === name
  const isPaper = paper?.paper === true && wordsIn(paper.text) > 3 && others.length === 0
  return isName && isPaper
    ? readParagraphEntry(node, {...context, group: name.span}, {isSet: true})
    : undefined
}

/** Makes what tells whether a piece is a short link that a bracket or a bar sets off: `[[Paper](url)]`. */
function isBracketedLink(pieces: readonly Inline[]): (piece: Inline) => boolean {
  return (piece) =>
    piece.kind === 'link' &&
    !piece.internal &&
    wordsIn(piece.text) < 4 &&
    /[[(|]\s*$/.test(pieces[pieces.indexOf(piece) - 1]?.text ?? '')
}

/**
 * Reads a paragraph as those around it that are papers: a linked title of some words, behind its year or not, with little
 * but links beside it.
 */
export function readParagraphAmong(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const words = withWords(pieces)
  const [title, ...others] = words[0] && isDateAlone(words[0]) ? words.slice(1) : words
  if (title?.kind !== 'link' || title.internal || isLabel(title.text)) return undefined
  // `[Sight Finders](url), Far Labs, ICS, 2019.`
  const isDated = title.paper && others.length === 1 && others.every(isWhen)
  if (wordsIn(title.text) < (isDated ? 1 : 3)) return undefined
  // Behind a paper stand its authors, set off by a sign.
  const isShort = ({kind, text}: Inline): boolean =>
    kind === 'link'
      ? wordsIn(text) < 4
      : wordsIn(text) < 7 ||
        ((title.paper || isAwaited(node)) && /^\s*[.,([|–—-]/.test(text) && wordsIn(text) < 60)
  return others.length > 0 && others.length < 7 && others.every(isShort)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Whether a paragraph begins with a link that still lacks its address: `[Learning to see](). Ann Bee. TIP 2016.` */
function isAwaited({children: [first]}: Paragraph): boolean {
  return first?.type === 'link' && first.url === ''
}

/**
 * Reads a paragraph that begins with a link and says little behind it, as a list of paragraphs that are a link each has
 * them for tools and data: `[SeeNet](url) A tool to see far`.
 */
export function readLinkedName(node: Paragraph, context: ProseContext): Draft | undefined {
  const pieces = flatten(node.children, context.locate)
  const [link, ...others] = withWords(pieces)
  const isName = link?.kind === 'link' && !link.internal && !isLabel(link.text)
  const isTold = isLedByLink(node) && others.every(({kind}) => kind === 'text')
  return isName && isTold ? readParagraphEntry(node, context, {isSet: true}) : undefined
}

/**
 * Reads a paragraph that is a linked name and, behind a dash or on the next line, what it is, or a name and its address:
 * `[SeeKit](url) - A kit to see far. It needs lamps.`, `SeeKit: https://see.org, to see far`.
 */
export function readToldName(node: Paragraph, context: ProseContext): Draft | undefined {
  const [first, second] = node.children
  const isTold =
    first?.type === 'link' &&
    second?.type === 'text' &&
    /^(?:\s+[-–—]\s+|[^\S\n]*\n\s*(?!\p{Lower}))\S+\s+\S/u.test(second.value) &&
    !/^[#/]/.test(first.url) &&
    wordsIn(plainText(first)) < 6 &&
    !isLabel(plainText(first))
  if (!isTold && second?.type !== 'link') return undefined
  return wordsIn(plainText(node.children)) < 60 &&
    (isTold || isAddressedName(flatten(node.children, context.locate)))
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Whether a paragraph begins with a link and says little behind it. */
export function isLedByLink({children}: Paragraph): boolean {
  const [link, ...others] = children
  return link?.type === 'link' && wordsIn(plainText(others)) < 16
}
