import {isFrontPage} from '../../links/link-query.ts'
import type {Link} from '../../../model/link.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether a draft is a contest or a meeting that leads to its pages, wherever it stands: `[SeeEval 2023 Shared Task on Sights](https://see.org/)`,
 * `[Workshop on Far Sights](https://sights.github.io/), held at SEE 2022`, `SEE 1st workshop on Lamps [[data](https://drive.google.com/…)]`.
 */
export function isEvent({title, links, row}: Draft): boolean {
  if (row !== undefined || links.length === 0) return false
  if (links.some(({role}) => role === 'paper') || (!event.test(title) && !contest.test(title)))
    return false
  const pages = links.filter(({url}) => /^(?:other|project)$/.test(roleOfUrl(url)))
  const isBeside = ({role}: Link): boolean => /^(?:badge|dataset|download|project)$/.test(role)
  return (
    pages.length > 0 &&
    pages.every(({url}) => contest.test(title) || isFrontPage(url) || site.test(url)) &&
    links.every((link) => pages.includes(link) || isBeside(link))
  )
}

/** A site of its own on a host of many: `sites.google.com/view/far-sights`, `bee.github.io/far-sights/`. */
const site = /^https?:\/\/(?:sites\.google\.com\/view|[\w-]+\.github\.io)\/[^/?#]+\/?$/i

const contest = /\bshared task\b/i

const event =
  /^(?:(?:the|acm|annual|ieee|international|joint|\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|[A-Z]{3,6}|(?:19|20)\d{2}) ){0,4}(?:challenge|competition|conference|symposium|tutorial|workshop) (?:for|of|on)\b/i
