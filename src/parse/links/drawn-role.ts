import type {Link} from 'mdast'
import type {Role} from '../../model/role.ts'
import {roleOfLabel} from '../roles/label.ts'
import {badgeOf} from '../text/badge.ts'
import {attributeOf} from '../text/tag-link.ts'
import {firstWord} from '../text/words.ts'

/**
 * The role of a link that neither its label nor its address tells, by what is drawn there: `[![](…/badge/Project-blue)](url)`,
 * the name of a picture before the words on a shield.
 */
export function drawnRole(role: Role, drawn: readonly (string | undefined)[]): Role {
  if (role !== 'other') return role
  const words = drawn.flatMap((text) => [text ?? '', firstWord(text ?? '')])
  return words.map(roleOfLabel).find((said) => said !== undefined) ?? role
}

/** What is drawn in a link, as an image or in HTML: `[<img src="…/code.svg" alt="Code">](url)`, `[![](assets/website.svg)](url)`. */
export function drawnOn(node: Link): readonly (string | undefined)[] {
  const html = node.children.flatMap((child) => (child.type === 'html' ? drawnIn(child.value) : []))
  const icons = node.children.flatMap((child) => (child.type === 'image' ? iconOf(child.url) : []))
  return [badgeOf(node), ...html, ...icons]
}

/** What an icon is called: `website` of `assets/website.svg`. */
function iconOf(url: string): string | undefined {
  return /([^/]+)\.(?:ico|svg)$/i.exec(url)?.[1]
}

/** What is drawn in a link in HTML: `<a href="url"><img src="…/badge/project-Website-blue"></a>`. */
export function drawnIn(html: string): readonly (string | undefined)[] {
  const value = /<img\b[^>]*>/i.exec(html)?.[0]
  if (value === undefined) return []
  return [attributeOf(value, 'alt'), badgeOf({type: 'html', value})]
}
