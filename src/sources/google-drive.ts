import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {eachBy} from './each.ts'
import {keyless, signs} from './google-drive-page.ts'
import {addressFor, evidenceBySigns, saysNothing} from './page-sign.ts'
import type {Ports, Source} from './source.ts'
import {urlOf} from './url.ts'

/**
 * Google Drive and Docs. They document no status for readers without an account: pages are read by the signs that
 * downloaders know (https://github.com/wkentaro/gdown).
 */
export const googleDrive: Source = {
  name: 'google-drive',
  batch: 1,
  concurrency: 2,
  hasFinalWord: true,
  paces: {
    'drive.google.com': {concurrency: 2, spacing: 500},
    'drive.usercontent.google.com': {concurrency: 2, spacing: 500},
    'docs.google.com': {concurrency: 2, spacing: 500},
  },
  claims: (address) => shareIn(address) && address,
  ask: eachBy(look),
}

/** What is shared, and where it can be asked about: the most telling place first. */
interface Share {
  readonly kind: 'file' | 'folder' | 'document'
  readonly places: readonly string[]
  /** Whether it is so old that it may need a resource key that its address lacks. */
  readonly mayLackKey: boolean
}

async function look(id: string, {probe, signal, isSecondLook}: Ports): Promise<Evidence> {
  const share = shareIn(addressFor(id))
  const retries = isSecondLook ? {retries: 0, isFresh: true} : {}
  let evidence: Evidence | undefined
  for (const place of share?.places ?? []) {
    const exchange = await probe(addressFor(place), {...retries, signal})
    evidence = evidenceBySigns('google-drive', exchange, share?.mayLackKey ? keyless : signs)
    if (!isOpen(evidence)) break
  }
  return (
    evidence ?? {source: 'google-drive', request: id, answer: 'not asked', meaning: saysNothing}
  )
}

/** Whether another place may tell more: a download may be refused where the page is open, and the other way round. */
function isOpen({meaning, answer}: Evidence): boolean {
  return meaning.kind === 'failed' || (meaning.kind === 'refused' && answer.startsWith('403'))
}

/** The share of an address; nothing for Drive's own pages. */
function shareIn(address: Address): Share | undefined {
  const url = urlOf(address)
  const {hostname, pathname, searchParams} = url
  if (!/^(?:drive|docs|drive\.usercontent)\.google\.com$/.test(hostname)) return undefined
  const path = pathname.replace(/\/u\/\d+(?=\/)/, '').replace(/^\/a\/[^/]+(?=\/)/, '')
  const [, folder] = /^\/(?:drive\/)?(?:mobile\/)?folders\/([\w-]{10,})/.exec(path) ?? []
  const queryId = /^[\w-]{10,}$/.exec(searchParams.get('id') ?? '')?.[0]
  const key = searchParams.get('resourcekey') ?? ''
  if (folder !== undefined || (/^\/(?:embedded)?folderview$/.test(path) && queryId !== undefined)) {
    return shareOf('folder', folder ?? queryId ?? '', key)
  }
  if (/^\/(?:document|spreadsheets|presentation|forms)\/d\/(?:e\/)?[\w-]{10,}/.test(path)) {
    return {kind: 'document', places: [address], mayLackKey: false}
  }
  const [, file] = /^\/file\/d\/([\w-]{10,})/.exec(path) ?? []
  const isOpener = /^\/(?:open|uc|leaf|download)$/.test(path)
  const id = file ?? (isOpener ? queryId : undefined)
  return id === undefined ? undefined : shareOf(path === '/open' ? 'opened' : 'file', id, key)
}

function shareOf(kind: 'file' | 'folder' | 'opened', id: string, key: string): Share {
  const suffix = key === '' ? '' : `&resourcekey=${encodeURIComponent(key)}`
  const viewSuffix = suffix.replace('&', '?')
  const places = {
    file: [
      `https://drive.usercontent.google.com/download?id=${id}&export=download${suffix}`,
      `https://drive.google.com/file/d/${id}/view${viewSuffix}`,
    ],
    folder: [
      `https://drive.google.com/embeddedfolderview?id=${id}${suffix}`,
      `https://drive.google.com/drive/folders/${id}${viewSuffix}`,
    ],
    // Files and folders alike are opened in this way; it sends on to the page of either.
    opened: [`https://drive.google.com/open?id=${id}${suffix}`],
  }[kind]
  return {
    kind: kind === 'folder' ? 'folder' : 'file',
    places,
    mayLackKey: id.startsWith('0B') && key === '',
  }
}
