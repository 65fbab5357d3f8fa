import {readRepository, type RepositoryAddress} from '../../../model/repository-address.ts'
import {isFrontPage} from '../../links/link-query.ts'
import {roleOfHeader} from '../../tables/header.ts'
import {textOf} from '../../text/pieces.ts'
import {lettersOf, wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isEvent} from './event.ts'
import {isPost} from './post.ts'

/** Whether a draft tells by itself that it is no paper, whatever company it keeps: another list, a site, a post, a tool. */
export function isOtherThing(draft: Draft): boolean {
  return (
    isOtherList(draft) ||
    isContest(draft) ||
    isEvent(draft) ||
    isRepository(draft) ||
    isOfOthers(draft) ||
    isSite(draft) ||
    isPost(draft) ||
    isTool(draft) ||
    isSoftware(draft)
  )
}

/** What people call software by. */
export const software =
  /\b(?:api|bindings?|codes?|framework|gui|implement\w+|jax|librar(?:y|ies)|manager|materials|mxnet|official|package|plug-?in|pytorch|repo\w*|runtime|sdk|server|serving|software|tensorflow|tool\w*|weights|wrapper)\b/i

/**
 * Whether a draft is a name or is called software, and leads to its code alone: `SeeKit [[GitHub](https://github.com/o/r)]`,
 * `[SeeKit: A Server for Lamps](https://github.com/o/r)`.
 */
function isSoftware({title, links, venue, year, row}: Draft): boolean {
  const isBare = venue === undefined && year === undefined && row === undefined
  const isCode = links.length > 0 && links.every(({role}) => role === 'code')
  const isName = wordsIn(title) < 3 && links.every(({label}) => label !== title)
  return isBare && isCode && (isName || software.test(title))
}

/** Whether a draft is a row of a table of contests, which may lead to the papers of those who won: `Contest`, `Challenge`. */
export function isContest({row}: Draft): boolean {
  const title = row?.table.columns.find(({role}) => role === 'title')
  return title !== undefined && /^\W*(?:contest|competition|challenge)s?\W*$/i.test(title.name)
}

/**
 * Whether a draft is another list, by its name and by the repository that it leads to: `[[Awesome Far Sights](https://github.com/o/r)]`,
 * `[Papers on Far Sights](https://github.com/o/r)`, `[灯的论文列表](https://github.com/o/r)`.
 */
function isOtherList({title, links, venue, year}: Draft): boolean {
  const isOfPapers = venue === undefined && year === undefined && /\bpapers\b/i.test(title)
  return (
    (isOfPapers ||
      /^\W*(?:\S+\/)?awesome\b|\b(?:paper|reading)[- ]?lists?\b|(?:列表|合集|汇总|清单)\W*$/i.test(
        title,
      )) &&
    links.length > 0 &&
    links.every(({url}) => repositoryOf(url) !== undefined)
  )
}

/** Whether a draft has the name of the repository that it leads to, and says nothing of a paper: `[Far-Sights-papers](https://github.com/o/Far-Sights-papers)`. */
function isRepository({title, links, venue, year, row}: Draft): boolean {
  const name = lettersOf(title)
  return (
    venue === undefined &&
    year === undefined &&
    row === undefined &&
    name !== '' &&
    links.length > 0 &&
    links.every(({url}) => {
      const {owner = '', name: repo = ''} = repositoryOf(url) ?? {}
      // `[[Code](https://github.com/o/seer)] [[Server](https://github.com/o/seer-server)]`
      return [repo, owner + repo].some((part) => lettersOf(part).startsWith(name))
    }) &&
    links.some(({url}) => lettersOf(url.replace(/[#?].*$/, '')).endsWith(name))
  )
}

/** Whether a draft is a row of a table of software or of links, which its first column says: `Repo`, `Project`, `Useful Links`. */
function isOfOthers({row, links, venue, year}: Draft): boolean {
  const title = row?.table.columns.find(({role}) => role === 'title')
  return (
    title !== undefined &&
    (/^(?:code|project)$/.test(roleOfHeader(title.name)) || others.test(title.name)) &&
    venue === undefined &&
    year === undefined &&
    links.every(({role}) => role !== 'paper')
  )
}

/** Headers over things that are no papers. */
const others =
  /^\W*(?:(?:(?:external|other|related|useful) )+(?:links|lists|resources)|courses?|librar(?:y|ies)|packages?|tool(?:box(?:es)?|kits?|s)?)\W*$/i

/** The repository whose front page, or a part of it, an address is. */
function repositoryOf(url: string): RepositoryAddress | undefined {
  const repository = readRepository(url)
  return repository && /^\/?(?:[#?].*)?$/.test(repository.rest) ? repository : undefined
}

/** Whether a draft is a site by its words or its address, and leads to its first page: `[Far Sights Evaluation Website](https://sights.org/)`. */
function isSite({title, links, year}: Draft): boolean {
  const isCalled = (url: string): boolean =>
    /\b(?:web ?site|home ?page|portal|platform for)\b/i.test(title) ||
    url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '') === title.toLowerCase()
  return (
    year === undefined &&
    links.length > 0 &&
    links.every(({url}) => isFrontPage(url) && isCalled(url))
  )
}

/** Whether a draft is a name that leads to its own page, and is told to be a tool: `[Lamp](https://lamp.github.io) - an open source library`. */
function isTool({title, links, venue, year, row, beside}: Draft): boolean {
  if (venue !== undefined || year !== undefined || row !== undefined || wordsIn(title) > 3)
    return false
  if (links.length === 0 || links.some(({role}) => role !== 'project' && role !== 'code'))
    return false
  return tool.test(textOf(beside))
}

const tool =
  /^\W*an?\s(?:[\w-]+\s){0,4}(?:open[\s-]source|librar(?:y|ies)|tool|toolkit|toolbox|package|plug-?in|software|gramm[ae]r|editor)\b/i
