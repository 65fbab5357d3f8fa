import {remembered} from '../../model/remembered.ts'
import type {Section} from '../../model/section.ts'

/** Whether a section tells news: they speak of anything, and of papers that are listed elsewhere. */
export function isNews({path}: Section): boolean {
  return path.some((title) => isOfNews(title))
}

/** Whether a section tells news or shows highlights, which are listed elsewhere as well. */
export function isNewsOrHighlights(section: Section): boolean {
  return isNews(section) || section.path.some((title) => isOfHighlights(title))
}

/** Words of headings; `动态` is news at the end of one, and part of a topic elsewhere: `动态场景`. */
const news = /\b(?:news|updates?|announcements?)\b|更新|新闻|动态(?!\p{Alpha})/iu

const isOfNews = remembered(256, (title) => news.test(title))

const isOfHighlights = remembered(256, (title) => /\bhighlights?\b/i.test(title))
