import type {Role} from '../../model/role.ts'
import type {ColumnRole} from '../../model/table.ts'
import {isDataNumber, isOnHub, roleOfUrl} from './role-of-url.ts'

/** What a label means that says a role, where its address or its column shows that it means another. */
export function meantRole(
  said: Role,
  label: string,
  url: string,
  column: ColumnRole | undefined,
): Role {
  switch (said) {
    case 'code':
      return meantCode(label, url, column)
    case 'dataset':
      return meantData(label, url, column)
    case 'download':
      return column === undefined && isPaper(url) ? 'paper' : said
    case 'paper':
      return meantPaper(label, url)
    case 'project':
      return isWebsite(label) ? meantSite(url, column) : said
    default:
      return said
  }
}

/** What a column says of the links in it, if it is one of links. */
export function roleOfColumn(column: ColumnRole | undefined): Role | undefined {
  return column !== undefined && isLinkRole(column) ? column : undefined
}

const linkColumns: ReadonlySet<ColumnRole> = new Set([
  'paper',
  'code',
  'project',
  'dataset',
  'download',
])

function isLinkRole(role: ColumnRole): role is Role {
  return linkColumns.has(role)
}

/**
 * A file to be read is no repository, nor is a page that GitHub serves; and the name of a host says no more than where a
 * column's things are kept.
 */
function meantCode(label: string, url: string, column: ColumnRole | undefined): Role {
  if (!/code/i.test(label) && /\.pdf$/i.test(url)) return 'paper'
  if (hosted.test(label) && (column ?? 'project') === 'project' && page.test(url)) return 'project'
  if (servedPage.test(label) && roleOfUrl(url) !== 'code') return 'project'
  if (isNamingModel.test(label) && roleOfUrl(url) === 'download') return 'download'
  const isStore = column === 'download' || column === 'dataset'
  return isStore && hosted.test(label) ? column : 'code'
}

/** People call the page of a paper a website too, and that of its code in a column for code. */
function meantSite(url: string, column: ColumnRole | undefined): Role {
  const role = roleOfUrl(url)
  return role === 'paper' || (role === 'code' && column === 'code') ? role : 'project'
}

/** What is numbered as data are, and what supplements a paper, may be no text to read. */
function meantPaper(label: string, url: string): Role {
  if (/paper|article/i.test(label)) return 'paper'
  if (isDataNumber(url)) return 'dataset'
  const role = isSupplement.test(label) && /^https?:/.test(url) ? roleOfUrl(url) : 'paper'
  return role === 'other' && !sharedText.test(url) ? 'paper' : role
}

/** A text that somebody shares, and that nobody has published. */
const sharedText = /^https?:\/\/docs\.google\.com\//i

const isSupplement = /^\W*supp(?:l(?:ement(?:al|ary)?)?)?(?: materials?)?\W*$/i

/** A label that names where something is kept. */
const hosted = /^\W*(?:github|gitlab|gitee)\W*$/i

/** A page by the keeper of repositories that serves it, or once did. */
const servedPage = /^\W*(?:github|gitlab|gitee) pages?\W*$/i

/** A model by the framework that it was made with: `Model-Caffe`, `Keras model`. */
const isNamingModel = /\bmodels?\b/i

/** A page of somebody's that a keeper of repositories serves. */
const page = /^https?:\/\/[\w-]+\.git(?:hub|lab)\.io(?:\/|$)/i

/** `Benchmark` may be the name of what a paper or a repository is about, and a page of a hub the demo of a model. */
function meantData(label: string, url: string, column: ColumnRole | undefined): Role {
  const ofColumn = roleOfColumn(column)
  if (ofColumn === 'download') return ofColumn
  if (/^\W*benchmark\W*$/i.test(label)) {
    if (roleOfUrl(url) === 'paper') return 'paper'
    if (ofColumn !== undefined) return ofColumn
  }
  return isOnHub(url) && !/data|bench/i.test(label) ? roleOfUrl(url) : 'dataset'
}

/** Whether an address is that of a paper, or of a file to be read. */
function isPaper(url: string): boolean {
  return /\.pdf$/i.test(url) || roleOfUrl(url) === 'paper'
}

/** Whether a label promises a page and nothing more of it. */
function isWebsite(label: string): boolean {
  return /^\W*(?:web ?sites?|sites?|web|web ?page|page|home ?page)\W*$/i.test(label)
}
