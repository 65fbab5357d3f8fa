import {isFrontPage} from '../../links/link-query.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether a draft is a contest or a meeting that leads to its pages, wherever it stands: `[SeeEval 2023 Shared Task on Sights](https://see.org/)`,
 * `[Workshop on Far Sights](https://sights.github.io/), held at SEE 2022`.
 */
export function isEvent({title, links, row}: Draft): boolean {
  if (row !== undefined || links.length === 0) return false
  if (links.some(({role}) => role === 'paper') || (!event.test(title) && !contest.test(title)))
    return false
  return links.every(
    ({url}) =>
      /^(?:other|project)$/.test(roleOfUrl(url)) && (contest.test(title) || isFrontPage(url)),
  )
}

const contest = /\bshared task\b/i

const event =
  /^(?:(?:the|acm|annual|ieee|international|joint|\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth) ){0,4}(?:challenge|competition|conference|symposium|workshop) (?:for|of|on)\b/i
