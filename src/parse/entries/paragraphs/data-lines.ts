import type {Paragraph} from 'mdast'
import {isAddress, isLabel} from '../../roles/label.ts'
import {isFieldName} from '../../roles/role.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {isLabelLink, withWords} from '../../text/pieces.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'
import {lineParagraphs} from './written-line.ts'

/** Words that the name of a set of data has at most, and what is said of it behind its address. */
const longestName = 8
const longestNote = 16

/**
 * Reads the lines of a paragraph below a heading of datasets, each of which is a name and its links: `SeeSet: https://see.org`,
 * `[SeeSet](url) [Learning to See](url) ICS 2020`, `SeeSet [link](url) [paper](url)`.
 */
export function readDataLines(node: Paragraph, context: ProseContext): readonly Draft[] {
  if (!isOnlyOfData(context.section) || !node.children.some(({type}) => type === 'link')) return []
  const lines = lineParagraphs(node, context)
  const isEach =
    lines.length > 1 && lines.every((line) => isDataLine(flatten(line.children, context.locate)))
  return isEach
    ? lines.flatMap((line) => readParagraphEntry(line, context, {isSet: true}) ?? [])
    : []
}

/** Whether a line is the name of a set of data and its links, with a few words behind them or none. */
export function isDataLine(pieces: readonly Inline[]): boolean {
  const [name, ...others] = withWords(pieces)
  if (name?.kind === 'link') return !name.internal && isName(name.text) && others.every(isShort)
  const [link, ...behind] = others
  const isLabelled = name?.kind === 'text' && isName(name.text) && link !== undefined
  return (isLabelled && isLabelLink(link) && behind.every(isShort)) || isAddressedName(pieces)
}

/** Whether a line is a name and its address, with a few words behind that or none: `SeeSet: https://see.org, far sights`. */
export function isAddressedName(pieces: readonly Inline[]): boolean {
  const [name, link, ...others] = withWords(pieces)
  return (
    name?.kind === 'text' &&
    endsInColon(name.text) &&
    isName(name.text) &&
    link?.kind === 'link' &&
    isAddress(link.text) &&
    others.every(isShort)
  )
}

/** Whether a piece behind a name is a link, or a few words. */
function isShort({kind, text, internal}: Inline): boolean {
  return kind === 'link' ? !internal : wordsIn(text) < longestNote
}

/** Whether words may name a set of data, and are no label or field of one. */
function isName(words: string): boolean {
  const name = words.replace(/[\s:：]+$/, '')
  return (
    /^\W*[\p{Upper}\d]/u.test(name) &&
    wordsIn(name) < longestName &&
    !isLabel(name) &&
    !isAddress(name) &&
    !isFieldName(name)
  )
}
