import {wordsIn} from '../text/words.ts'
import type {Draft} from './entry.ts'

/** Whether a draft leads to nothing but what people write on pages for all, or to a shop: `[Lamps explained](https://medium.com/…)`. */
export function isPost({title, links, venue, row}: Draft): boolean {
  return (
    venue === undefined &&
    row === undefined &&
    wordsIn(title) > 2 &&
    links.length > 0 &&
    links.every(({url}) => pages.test(url))
  )
}

const pages =
  /^https?:\/\/(?:[\w-]+\.)*(?:medium\.com|towardsdatascience\.com|substack\.com|dev\.to|hashnode\.dev|wordpress\.com|blogspot\.com|amazon\.(?:com|cn|de|fr|in|co\.\w+)|manning\.com)\//i

/** Whether a draft is a name that leads to its own page, and is told to be a tool: `[Lamp](https://lamp.github.io) - an open source library`. */
export function isTool({title, links, venue, year, row, beside}: Draft): boolean {
  if (venue !== undefined || year !== undefined || row !== undefined || wordsIn(title) > 3)
    return false
  if (links.length === 0 || links.some(({role}) => role !== 'project' && role !== 'code'))
    return false
  return tool.test(beside.map(({text}) => text).join(''))
}

const tool =
  /^\W*an?\s(?:[\w-]+\s){0,4}(?:open[\s-]source|librar(?:y|ies)|tool|toolkit|toolbox|package|plug-?in|software|gramm[ae]r|editor)\b/i
