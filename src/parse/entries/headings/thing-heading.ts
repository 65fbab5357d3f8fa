import type {Paragraph, RootContent} from 'mdast'
import type {Section} from '../../../model/section.ts'
import {isBare} from '../../fields/field-link.ts'
import {fieldName, roleOfField} from '../../fields/field-name.ts'
import {isLabelLine} from '../../fields/named-fields.ts'
import {isLabel} from '../../roles/label.ts'
import {isBadge} from '../../text/badge.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {isOfDatasets, isOnDatasets} from '../data-section.ts'
import {linksIn} from '../../text/nodes.ts'
import type {TitleLine} from './titled-entry.ts'

/**
 * Whether a heading is the name of a dataset, among those that stand below `Datasets`: it leads there itself, or the
 * labelled links below it do.
 */
export function isThingHeading(
  head: TitleLine,
  body: readonly RootContent[],
  section: Section,
): boolean {
  const {parent} = section
  if (head.type !== 'heading' || parent === undefined || wordsIn(plainText(head)) > longest)
    return false
  if (!isOnDatasets(parent) && !isOfDatasets(section)) return false
  return leadsOut(head.children) || body.slice(0, 6).some(holdsLabels)
}

/** Words of the longest heading that is a name. */
const longest = 14

/**
 * Whether a block is a line of labelled links, or a list of such, of addresses by their names, `Site: URL`, and of what labels
 * lead in: `Paper: Ann Bee, "[Learning to See](url)"`.
 */
function holdsLabels(node: RootContent): boolean {
  if (node.type === 'paragraph') return isLinkLine(node)
  return (
    node.type === 'list' &&
    node.children.every(({children: [first, ...others]}) => {
      if (first?.type !== 'paragraph') return false
      return roleOfField(first) !== undefined || (others.length === 0 && isLinkLine(first))
    })
  )
}

/** Whether a line is made of labelled links or badges that lead out, or is an address by its name. */
export function isLinkLine(node: Paragraph): boolean {
  const name = fieldName(node)
  const isNamed = name !== undefined && !isAddressed(name) && linksIn(node.children).every(isBare)
  return leadsOut(node.children) && (isNamed || isLabelLine(node) || isBadgeLine(node))
}

/** Whether the colon behind a name is that of its address, so that it names a thing of its own: `Lamps https://lamps.org`. */
function isAddressed(name: string): boolean {
  const own = /^(.*\w) https?$/.exec(name)?.[1]
  return own !== undefined && !isLabel(own)
}

/** Whether a line is made of badges, with the year between them or without: `[![CVPR](badge)](url) · 2021 [![Data](badge)](url)`. */
function isBadgeLine({children}: Paragraph): boolean {
  return children.every(
    (child) =>
      (child.type === 'link' && isBadge(child.children)) ||
      (child.type === 'text' && /^\W*(?:(?:19|20)\d{2}\W*)?$/.test(child.value)) ||
      child.type === 'break',
  )
}

/** Whether a link that leads out of the list stands among nodes. */
function leadsOut(nodes: Paragraph['children']): boolean {
  return nodes.some((node) =>
    node.type === 'link'
      ? /^https?:/i.test(node.url)
      : 'children' in node && leadsOut(node.children),
  )
}
