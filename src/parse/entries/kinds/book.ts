import {withoutPictures} from '../../../model/picture.ts'
import type {Draft} from '../draft.ts'
import {paperIdOf} from '../../../model/paper-id.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'

/** A heading of books and nothing else: `Books`, `Text Books`. */
const books =
  /^[\W\d]*(?:(?:recommended|related|useful) )?(?:text[ -]?|e-?)?books?\W*$|^[\W\d]*(?:书籍|图书)\W*$/i

/** Whether a draft stands under a heading of books or below one, and neither its link nor a venue tells that it is a paper there. */
export function isBook(draft: Draft): boolean {
  const {section, venue, links} = draft
  if (isCalledBook(draft)) return true
  return (
    section.path.some((title) => books.test(withoutPictures(title))) &&
    (venue?.year === undefined || publisher.test(venue.name)) &&
    !links.some(({url}) => paperIdOf(url)?.startsWith('arxiv:'))
  )
}

/** Who prints books, and no papers: `Bee University Press`, `Bee UP`. */
const publisher = /\b(?:Press|Publish(?:ers|ing)|UP|Verlag)$/

/** Whether a title calls itself a book, and nothing says that it is a paper: `[The Sight Book](https://www.sightbook.org/)`. */
function isCalledBook({title, venue, year, links}: Draft): boolean {
  return (
    /\s(?:cook|hand|text)?book$/i.test(title) &&
    venue === undefined &&
    year === undefined &&
    links.length > 0 &&
    links.every(({url}) => roleOfUrl(url) !== 'paper')
  )
}

const shop =
  /^https?:\/\/(?:www\.|smile\.|book\.)?(?:amazon\.(?:com?(?:\.\w\w)?|c[an]|de|fr|in|it|es)|goodreads\.com|manning\.com|nostarch\.com|packtpub\.com|douban\.com)\//i

/** Whether an address is that of a book in a shop or among readers, which is no paper: `https://www.goodreads.com/book/show/1`. */
export function isOfShop(url: string): boolean {
  return /amazon|goodreads|manning|nostarch|packtpub|douban/i.test(url) && shop.test(url)
}
