import type {Role} from '../../model/role.ts'
import type {ColumnRole} from '../../model/table.ts'
import {hasWords} from '../../model/words.ts'
import {labelWords, roleByWord} from './label-words.ts'
import {isAddress, roleOfLabel} from './label.ts'
import {meantRole, roleOfColumn} from './meant-role.ts'
import {isIndexed, isOnHub, roleOfUrl} from './role-of-url.ts'
import {isSetting} from './setting.ts'

/** What may say more of a link than its label and its host. */
export interface LinkPlace {
  readonly column: ColumnRole | undefined
  /** The name before the colon that the link stands behind. */
  readonly field: string | undefined
}

/** The role of a link: what its label is given or says, else its field, its column, at last its host. */
export function roleOf(
  label: string,
  url: string,
  {column, field}: LinkPlace,
  given: ReadonlyMap<string, Role>,
): Role {
  // `[✓]()` in a column for code awaits its address.
  if ((url === '' || url === '#') && /^[✓✔✅☑√]\uFE0F?$/u.test(label.trim()))
    return roleOfColumn(column) ?? 'other'
  // `[Code](#)` awaits it as well.
  if (url.startsWith('#') && (url !== '#' || !isWaiting(label))) return 'contents'
  // `<a href=''> --- </a>` stands for no link.
  if (url === '' && !hasWords(label)) return 'other'
  const meant = given.get(label.trim().toLowerCase())
  if (meant !== undefined) return meant
  const said = roleOfLabel(label)
  if (said !== undefined) return meantRole(said, label, url, column)
  // `| [Author](https://scholar.google.com/citations?user=…) |` in a column for code awaits it.
  if (isScholar(url)) return 'other'
  return (
    fieldRole(field, given) ??
    roleOfFirstPart(label) ??
    roleOfColumn(column) ??
    roleOfLastWord(label, url) ??
    roleOfEnding(label, url) ??
    roleOfReading(label, url) ??
    (isIndexed(url) ? 'paper' : roleOfTried(field, roleOfModel(label, url)))
  )
}

/** Whether a label is that of what a link will lead to, or the words of a title. */
function isWaiting(label: string): boolean {
  return (
    roleOfLabel(label) !== undefined ||
    (label.trim().split(/\s+/).length > 3 && !/\btop\b/i.test(label))
  )
}

/** What an address suggests; who calls a page of a hub, or one that nobody knows, a model does not mean data or a page to read. */
function roleOfModel(label: string, url: string): Role {
  const role = roleOfUrl(url)
  const isModel =
    role === 'other' || (role === 'dataset' && isOnHub(url) && !/\/datasets\//i.test(url))
  return isModel && /^\W*models?\W*$/i.test(label) ? 'download' : role
}

/** What a link leads to in a field that may name what a paper was tried on: a repository there is not of its code. */
function roleOfTried(field: string | undefined, role: Role): Role {
  return role === 'code' && field !== undefined && isSetting(field) ? 'other' : role
}

/** Whether a name before a colon says what the links behind it are. */
export function isFieldName(name: string): boolean {
  return (roleOfLabel(name) ?? roleOfLastWord(name)) !== undefined
}

/** What the name of a field says that the links behind it are. */
function fieldRole(name: string | undefined, given: ReadonlyMap<string, Role>): Role | undefined {
  if (name === undefined) return undefined
  return given.get(name.trim().toLowerCase()) ?? roleOfLabel(name) ?? roleOfLastWord(name)
}

/** What a label begins with that says more behind a sign: `Project page, results & data`, `data - Yelp`, `Blog in Chinese`. */
function roleOfFirstPart(label: string): Role | undefined {
  const first = /^[^,(:|/&+]+?(?=\s*[,(:|/&+]|\s[-–—]\s|\s+in\s\p{Upper})/u.exec(label)?.[0]
  return first === undefined || isAddress(label) ? undefined : roleOfLabel(first)
}

/** Words that tell what a link leads to, whatever is named before them. */
const telling =
  /^(?:code|paper|demo|datasets?|downloads?|website|homepage|webpage|slides|poster|samples|presentation|video|blog|checkpoints?|report)$/

/** What a short label ends with, as in `Diffusers Code`, `Far Data Set`; the end of a paper's own name says nothing: `MJ-VIDEO`. */
function roleOfLastWord(label: string, url = ''): Role | undefined {
  if (/^\W*\S*[A-Z\d]-[A-Z]{3,}\W*$/.test(label) && roleOfUrl(url) === 'paper') return undefined
  const words = labelWords(label.replace(/data sets?/i, 'dataset'))
  const last = words.length < 4 ? words.at(-1) : undefined
  return last !== undefined && telling.test(last) ? roleByWord.get(last) : undefined
}

/** What a label of one word in an eastern script ends with, in a repository as well: `新闻数据集`. */
function roleOfEnding(label: string, url: string): Role | undefined {
  const isData =
    label.length < 13 && /(?:数据集|資料集|データセット|데이터셋)[\s\])】」]*$/u.test(label)
  return isData && roleOfUrl(url) !== 'paper' ? 'dataset' : undefined
}

/** Notes on a paper by one who read it, wherever they are kept: `[[review]](https://github.com/bee/notes)`; a review may be a paper. */
function roleOfReading(label: string, url: string): Role | undefined {
  const isNote = /^\W*(?:paper |my |short )?(?:reviews?|summary|summaries)\W*$/i.test(label)
  const isOwn = !/^\w+:|^\/\//.test(url)
  return isNote && (isOwn || roleOfUrl(url) !== 'paper') ? 'project' : undefined
}

/** Whether an address is what somebody has written, all of it, and no one paper. */
function isScholar(url: string): boolean {
  return url.includes('//scholar.google.') && /\/citations\?(?!.*citation_for_view)/.test(url)
}
