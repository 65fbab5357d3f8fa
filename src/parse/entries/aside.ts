import {withoutPictures} from '../../model/picture.ts'
import type {Section} from '../../model/section.ts'

/** What a section is for, where its heading says that it is not for papers. */
export type Aside =
  /** What has happened to the list and who has a share in it: no paper there is an entry of the list. */
  | 'frame'
  /** Other things than papers, such as talks; among them a paper may stand. */
  | 'things'

/** Words that name an aside, and words that may stand beside them. */
const words: Readonly<Record<Aside | 'beside', RegExp>> = {
  frame:
    /^(?:acknowledge?ments?|announcements?|authors?|changelogs?|citations?|cite|citing|contact|contributing|contribut[eo]rs?|credits?|history|license|maintainers?|me|news|sponsors?|thanks|todos?|updated?|updates|what|whats|contribution|更新|动态|新闻|最新动态|更新日志|贡献|贡献者|致谢|引用)$/,
  things:
    /^(?:blogs?|challenges?|competitions?|courses?|codebases?|frameworks?|implementations?|lectures?|libraries|library|packages?|platforms?|podcasts?|posts?|software|softwares|talks?|toolbox(?:es)?|toolkits?|tools?|tutorials?|videos|websites?|workshops?|工具|教程|课程|博客|竞赛)$/,
  beside:
    /^(?:\d+(?:st|nd|rd|th)?|about|and|are|awesome|code|community|for|from|guide(?:lines)?|how|important|in|key|notable|popular|selected|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|latest|list|lists|log|logs|materials?|more|new|of|on|online|open|or|other|others|our|project|projects?|recent|records?|related|repositor\w*|resources?|s|source|special|the|this|to|us|useful|with|you)$/,
}

/** What the heading of a section, or one above it, sets aside; nothing for one of papers or of a topic. */
export function asideOf(section: Section | undefined): Aside | undefined {
  return section && (asideOfTitle(section.title) ?? asideOf(section.parent))
}

/** Whether a line such as `Tutorials:` names other things than papers, where it stands within a section. */
export function isOfThings(line: string): boolean {
  return asideOfTitle(line) === 'things'
}

function asideOfTitle(title: string): Aside | undefined {
  const named = withoutPictures(title)
    .toLowerCase()
    .split(/[^\p{Alpha}\p{N}]+/u)
    .filter(Boolean)
  const isKnown = (word: string): boolean => Object.values(words).some((row) => row.test(word))
  if (!named.every(isKnown)) return undefined
  if (named.some((word) => words.frame.test(word))) return 'frame'
  return named.some((word) => words.things.test(word)) ? 'things' : undefined
}
