import {isContentsHeading} from '../../model/contents-heading.ts'
import {withoutPictures} from '../../model/picture.ts'
import {remembered} from '../../model/remembered.ts'
import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import type {Draft} from './draft.ts'
import type {TopicBelow} from './topic-below.ts'

/** What a section is for, where its heading says that it is not for papers. */
export type Aside =
  /** What has happened to the list and who has a share in it: no paper there is an entry of the list. */
  | 'frame'
  /** Other things than papers, such as talks; among them a paper may stand. */
  | 'things'
  /** Who works on the matter: people and groups, which are no entries of a list of papers. */
  | 'people'

/** Words that name an aside, and words that may stand beside them. */
const words: Readonly<Record<Aside | 'beside', RegExp>> = {
  people:
    /^(?:experts?|groups?|institutes?|institutions?|lab|labs|laborator(?:y|ies)|people|professors?|rese(?:ar|a|r|ra)chers?|scholars?|scientists?|teams?|人物|学者|实验室|课题组|研究组|研究团队|团队|研究者)$/,
  frame:
    /^(?:acknowledge?ments?|announcements?|authors?|changelogs?|citations?|cite|citing|contact|descriptions?|contribut(?:e|ing|[eo]rs?)|credits?|history|license|maintain(?:ed|ers?)|me|news|sponsors?|thanks|todos?|updated?|updates|what|whats|contribution|更新|动态|新闻|最新动态|更新日志|贡献|贡献者|致谢|引用)$/,
  things:
    /^(?:apps|blogs?|challenges?|competitions?|contests?|courses?|codebases?|demos?|frameworks?|implementations?|keynotes?|lectures?|magazines?|newsletters?|notebooks?|libraries|library|packages?|platforms?|podcasts?|portals?|posts?|presentations?|products?|slides?|software|softwares|talks?|toolbox(?:es)?|toolkits?|tools?|tutorials?|videos|websites?|workshops?|工具|教程|课程|博客|竞赛|比赛)$/,
  beside:
    /^(?:\d+(?:st|nd|rd|th)?|about|academic|and|are|articles?|available|awesome|by|code|community|cool|discussions?|excellent|for|from|good|great|guide(?:lines)?|how|important|in|industrial|interesting|invited|jupyter|key|nice|notable|popular|selected|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|latest|links?|list|lists|log|logs|materials?|more|most|new|notes?|of|on|online|open|or|other|others|our|project|projects?|readings?|recent|records?|related|repositor\w*|resources?|s|some|source|special|technical|the|this|to|us|useful|web|with|workflows|you)$/,
}

/** A heading that says papers and nothing else but which of them: `Papers`, `Papers of the Week`, `Latest Papers`, `Survey`. */
const papers =
  /^\W*(?:the )?(?:(?:last |this )?(?:all|daily|latest|month(?:ly)?|new|recent|research|selected|today|week(?:ly)?|year)(?:'s)? )?(?:papers?(?: list| of the \w+)?|list of papers|publications|surveys?(?: papers?)?|论文|综述)\W*$/

/** What the heading of a section, or one above it, sets aside; nothing for one of papers or of a topic. */
export function asideOf(section: Section | undefined): Aside | undefined {
  // Below `## Contributing`, `### Papers` stands where it should not.
  if (!section || papers.test(section.title.toLowerCase())) return undefined
  const own = asideOfTitle(section.title)
  if (own && !isNewest(section)) return own
  const outer = asideOf(section.parent)
  // Code has slipped below a heading of people; it is none of them.
  return outer === 'people' && made.test(section.title) ? undefined : outer
}

/** Whether a heading is of the newest papers, below one of papers: `#### What's New` below `### Research Papers`. */
function isNewest({title, parent}: Section): boolean {
  return (
    parent !== undefined &&
    parent.level > 1 &&
    /^\W*what['’]s new\W*$/i.test(title) &&
    papers.test(parent.title.toLowerCase())
  )
}

/** What people make, as the heading of a section: `Code`, `Open Source Projects`. */
const made = /^\W*(?:open[ -]source )?(?:codes?|data ?sets?|projects?|repositories|代码|项目)\W*$/i

/**
 * Rows of a table stand under names of their own, whatever the heading says, but those of people; other things and people may
 * stand under a bold line, and papers under one that is a venue with its year: `**ECCV 2020**` below `## Recent Update`.
 */
export function asideFinder(
  text: string,
  isPlace: (line: Span) => boolean,
  isTopic: TopicBelow,
): (draft: Pick<Draft, 'section' | 'group' | 'row' | 'span'>) => Aside | undefined {
  const known = new Map<Section, Aside | undefined>()
  return ({section, group, row, span}) => {
    if (!known.has(section)) known.set(section, asideAround(section, isTopic))
    const headed = known.get(section)
    if (row) return headed === 'people' ? headed : undefined
    if (headed === 'frame' && group && isPlace(group)) return undefined
    if (headed === undefined && isNews(section, slice(text, span))) return 'frame'
    return (group && asideOfLine(slice(text, group))) ?? headed
  }
}

/** What sets a section aside, but for a topic of the list's below a heading of news. */
function asideAround(section: Section, isTopic: TopicBelow): Aside | undefined {
  const found = asideOf(section)
  const isFrame = ({title}: Section): boolean => asideOfTitle(title) === 'frame'
  return found === 'frame' && isTopic(section, isFrame) ? undefined : found
}

/** Whether what is told below `Highlights` is what has happened to the list, by the day that leads it: `2025.12.08: The paper was online`. */
function isNews({title}: Section, told: string): boolean {
  return (
    /\bhighlights?\b/i.test(title) &&
    /^\W*(?:19|20)\d{2}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}(?!\d)/.test(told)
  )
}

/** What a line such as `Tutorials:` or `Maintainers:` sets aside, where it stands within a section. */
function asideOfLine(line: string): Aside | undefined {
  const aside = asideOfTitle(line)
  return aside === 'frame' && !sharers.test(line) ? undefined : aside
}

/**
 * Whether a draft stands under a heading of contents itself, where only what leads to a paper is one: `Contents` over
 * `- 2020 MICCAI: Far Sights Challenge [(FSC)](url)`.
 */
export function isInContents({section, links, row, venue}: Draft): boolean {
  const isStated = row !== undefined && venue !== undefined
  const isPaper = isStated || links.some(({url}) => roleOfUrl(url) === 'paper')
  return isContentsHeading(section.title) && !isPaper
}

/** Who has a share in a list: `Maintainers`, `Maintained by:`. */
const sharers = /^\W*(?:authors|contributors|maintain(?:ers|ed by))\b/i

/** Words that tell which people: `Prominent Researchers (random order)`. */
const besidePeople =
  /^(?:active|distinguished|famous|follow|known|leading|order|prominent|random|relevant|research|top|well|who)$/

/** Why the list is there: `Why Far Sights Matter`. */
const matter = /^\W*why\s.*\smatters?\W*$/i

/** What a heading is beside the papers, by its words, or by those before what it is on: one of people, of the list itself, or of other things. */
const asideOfTitle = remembered(1024, (title): Aside | undefined => {
  if (matter.test(title)) return 'frame'
  const head = thingsOn.exec(title)?.[1]
  return asideOfWords(title) ?? (head === undefined ? undefined : asideOfWords(head))
})

/** Things and what they are on: `Open Source Platforms on Lamps`, `Tools for Far Sights`. */
const thingsOn =
  /^(.*\b(?:blogs?|courses?|lectures?|librar(?:y|ies)|packages?|platforms?|software|talks?|toolbox(?:es)?|toolkits?|tools?|tutorials?|videos))\s(?:about|for|on)\s/i

/** What a heading is by its words, if all of them are known. */
function asideOfWords(title: string): Aside | undefined {
  const named = withoutPictures(title)
    .toLowerCase()
    .split(/[^\p{Alpha}\d]+/u)
    .filter((word) => word !== '')
  const isKnown = (word: string): boolean => Object.values(words).some((row) => row.test(word))
  if (
    named.some((word) => words.people.test(word)) &&
    !named.some((word) => words.things.test(word))
  )
    return named.every((word) => isKnown(word) || besidePeople.test(word)) ? 'people' : undefined
  if (!named.every(isKnown)) return undefined
  if (named.some((word) => words.frame.test(word))) return 'frame'
  return named.some((word) => words.things.test(word)) ? 'things' : undefined
}
