import {covers} from '../../../model/span.ts'
import {isPeopleText} from '../../people/people.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isOfShop} from './book.ts'

/** Whether a draft leads to nothing but what people write on pages for all, to a newspaper or to a shop: `[Lamps explained](https://medium.com/…)`. */
export function isPost(draft: Draft): boolean {
  const {title, links, venue, row} = draft
  return (
    venue === undefined &&
    row === undefined &&
    links.length > 0 &&
    (links.every(({url}) => isOfShop(url)) || wordsIn(title) > 2) &&
    (links.every(
      ({url, label}) =>
        isOfShop(url) ||
        pages.test(url) ||
        news.test(url) ||
        post.test(label) ||
        (blog.test(url) && !/^\S*\p{Upper}\S*: /u.test(title)),
    ) ||
      isToldPost(draft) ||
      isRecording(draft))
  )
}

/** Whether a title says that it is a post, or a bracket behind it, and the link proves no paper: `[Lamps explained](url) by Ann Bee, 2018. (Blog)`. */
function isToldPost({title, links, beside}: Draft): boolean {
  return (
    links.length === 1 &&
    links.every(({url}) => roleOfUrl(url) !== 'paper') &&
    (/\bblog[ -]?posts?\b/i.test(title) ||
      beside.some(({kind, text}) => kind === 'text' && toldPost.test(text)))
  )
}

const toldPost = /[([（【]\s*(?:blog(?: ?post)?|博客)\s*[)\]）】]/i

/**
 * Whether nothing but a recording is linked, by a title that nobody signs: `[Seeing in ten minutes](https://www.youtube.com/watch?v=…)`;
 * in the label itself stands who speaks: `[Seeing in ten minutes - Ann Bee](https://youtu.be/…)`.
 */
function isRecording({links, year, beside}: Draft): boolean {
  const said = textOf(
    beside.filter(({inner}) => !links.some(({span}) => covers(span, inner))),
    ' ',
  )
  // A talk is dated in its label: `[Seeing in ten minutes (2014)](https://youtu.be/…)`.
  const isDated = year !== undefined && !links.every(({label}) => /\((?:19|20)\d{2}\)$/.test(label))
  return (
    !isDated &&
    links.every(({url}) => isVideo(url)) &&
    !/\bet al\b/.test(said) &&
    !isPeopleText(said)
  )
}

/** Whether an address is that of a recording; a talk is told with its meeting too. */
export function isVideo(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|bilibili\.com|vimeo\.com)\//i.test(url)
}

const post = /^\W*(?:blog(?:[ -]?post)?|博客|博文)\W*$/i

const pages =
  /^https?:\/\/(?:[\w-]+\.)*(?:medium\.com|towardsdatascience\.com|substack\.com|dev\.to|hackernoon\.com|hashnode\.dev|wordpress\.com|blogspot\.[\w.]+|news\.ycombinator\.com|quora\.com|reddit\.com|stackexchange\.com|stackoverflow\.com)\/|^https?:\/\/(?:www\.)?[\w-]*blog\./i

/** The blog of a site; those of laboratories give their papers by their titles, and so do posts on a thing with a name: `SeeNet: Seeing Far`. */
const blog =
  /^https?:\/\/(?![^/]*(?:anthropic|deepmind|openai)\.)[^/?#]+\/(?:[\w-]+\/)?blogs?\/[\w-]/i

const news =
  /^https?:\/\/(?:[\w-]+\.)*(?:arstechnica|bloomberg|businessinsider|cnn|economist|forbes|fortune|nytimes|quantamagazine|reuters|techcrunch|technologyreview|theatlantic|theguardian|theverge|venturebeat|vice|vox|washingtonpost|wired|wsj|zdnet|bbc|propublica|wikipedia)\.(?:com|org|co\.uk)\//i
