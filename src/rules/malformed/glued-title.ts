import type {Link} from '../../model/link.ts'
import type {Fault} from './fault.ts'

/** A title that has no blank before it is read as part of the address: `[HTML](https://far.org/1"[HTML]")`. */
export function titleFault(url: string, form: Link['form']): Fault | undefined {
  const match = form === 'inline' ? /^([^"\s]+[^"\s=])("[^"]+")$/.exec(url) : null
  const [, address, title] = match ?? []
  if (address === undefined || title === undefined) return undefined
  return {
    part: title,
    tell: (quoted) => `Unexpected ${quoted} at the end of an address, expected a blank before it`,
    mended: {url: `${address} ${title}`, safety: 'unsafe'},
  }
}
