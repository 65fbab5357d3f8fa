import type {Address} from '../model/address.ts'
import {decode} from '../model/percent-code.ts'
import {urlOf} from './url.ts'

/** What an address of Hugging Face names. */
export type HubPlace =
  | {readonly kind: 'papers'; readonly name: string}
  | {
      readonly kind: 'models' | 'datasets' | 'spaces'
      /** `namespace/name`. */
      readonly name: string
      /** A file or folder, and the way in which it is shown. */
      readonly inside?: {readonly form: string; readonly revision: string; readonly path: string}
    }

/** Reads an address; nothing for the hub's other pages. */
export function placeIn(address: Address): HubPlace | undefined {
  const {hostname, pathname} = urlOf(address)
  if (!/^(?:www\.)?(?:huggingface\.co|hf\.co)$/.test(hostname)) return undefined
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const [first = ''] = segments
  if (first === 'papers') {
    const [, id = ''] = segments
    return /^\d{4}\.\d{4,5}$/.test(id) && segments.length === 2
      ? {kind: 'papers', name: id}
      : undefined
  }
  const isNamed = first === 'datasets' || first === 'spaces'
  if (!isNamed && reserved.has(first)) return undefined
  const [space = '', name = '', form, revision, ...path] = isNamed ? segments.slice(1) : segments
  if (!/^[\w.-]+$/.test(space) || !/^[\w.-]+$/.test(name)) return undefined
  const place = {kind: isNamed ? first : 'models', name: `${space}/${name}`} as const
  return form !== undefined && insides.has(form) && revision !== undefined && path.length > 0
    ? {...place, inside: {form, revision, path: path.map(decode).join('/')}}
    : place
}

/** Ways in which a file or folder is shown. */
const insides: ReadonlySet<string> = new Set(['blob', 'raw', 'resolve', 'tree'])

/** First segments of the hub's own pages. */
const reserved: ReadonlySet<string> = new Set(
  `api blog chat collections docs enterprise front hub inference join learn login models new
  organizations papers posts pricing privacy search settings spaces storage support tasks
  terms-of-service`.split(/\s+/),
)
