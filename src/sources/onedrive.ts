import {z} from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {postJson} from './call.ts'
import {eachBy} from './each.ts'
import {microsoftSigns} from './microsoft-page.ts'
import {addressFor, evidenceBySigns} from './page-sign.ts'
import {json, readReply, type Reply} from './reply.ts'
import type {Hint} from '../model/hint.ts'
import type {Ports, Source, SourceSettings} from './source.ts'
import {urlOf} from './url.ts'

/**
 * OneDrive for persons. Its pages are the same for every share that is there, so they can prove that one is gone or private;
 * that one is there tells the API alone by which its own web pages ask, and which is not documented.
 */
export function createOneDrive({undocumentedApis = false}: SourceSettings = {}): Source {
  let token: Promise<Reply<string>> | undefined
  const look = async (id: string, ports: Ports): Promise<Evidence> => {
    if (!undocumentedApis) return lookAtPage(id, ports)
    const granted = await (token ??= askForToken(ports))
    if (granted.kind === 'none') return granted.evidence(`share ${id}`)
    return lookAtItem(id, granted.value, ports)
  }
  return {
    name: 'onedrive',
    batch: 1,
    concurrency: 2,
    hasFinalWord: true,
    paces: {
      '1drv.ms': {concurrency: 2, spacing: 500},
      'onedrive.live.com': {concurrency: 2, spacing: 500},
      'my.microsoftpersonalcontent.com': {concurrency: 2, spacing: 500},
    },
    claims: (address) => (isShare(address) ? address : undefined),
    ask: eachBy(look),
    advise: (addresses) => (undocumentedApis ? undefined : adviceOn(addresses)),
  }
}

function isShare(address: Address): boolean {
  const {hostname, pathname, search} = urlOf(address)
  if (hostname === '1drv.ms') return pathname.length > 1
  return hostname === 'onedrive.live.com' && /[?&](?:id|resid|authkey|redeem)=/i.test(search)
}

async function lookAtPage(id: string, {probe, signal, isSecondLook}: Ports): Promise<Evidence> {
  const retries = isSecondLook ? {retries: 0, isFresh: true} : {}
  const exchange = await probe(addressFor(id), {...retries, signal})
  return evidenceBySigns('onedrive', exchange, microsoftSigns)
}

/** The application as which OneDrive's own pages ask for a token that opens what is public. */
const application = '5cbed6ac-a083-4e14-b191-b4ba07653de2'

const grant = z.object({token: z.string().min(1)}).transform(({token}) => token)

async function askForToken(ports: Ports): Promise<Reply<string>> {
  const outcome = await postJson(
    'https://api-badgerp.svc.ms/v1.0/token',
    {appId: application},
    ports,
  )
  return readReply('onedrive', outcome, json(grant))
}

const item = z.object({name: z.string()})

const failure = z.object({error: z.object({code: z.string()})})

async function lookAtItem(id: string, token: string, {api, signal}: Ports): Promise<Evidence> {
  const about = {source: 'onedrive', request: `share ${id}`}
  const share = `u!${Buffer.from(id).toString('base64url')}`
  const outcome = await api({
    url: `https://my.microsoftpersonalcontent.com/_api/v2.0/shares/${share}/driveItem`,
    method: 'GET',
    headers: {authorization: `Badger ${token}`, prefer: 'autoredeem'},
    chosenBy: 'operator',
    signal,
  })
  const shape = json(z.union([item, failure]))
  const reply = readReply('onedrive', outcome, shape, [200, 401, 403, 404])
  if (reply.kind === 'none') return reply.evidence(about.request)
  if ('name' in reply.value) {
    return {...about, answer: 'item', meaning: {kind: 'exists', reason: 'shared'}}
  }
  const {code} = reply.value.error
  const answer = /^[\w-]{1,60}$/.test(code) ? code : 'error'
  const meaning =
    reply.answer.status === 404
      ? ({kind: 'gone', reason: 'share-missing'} as const)
      : ({kind: 'private', reason: 'not-shared'} as const)
  return {...about, answer, meaning}
}

function adviceOn(addresses: readonly Address[]): Hint | undefined {
  const count = new Set(addresses.filter(isShare)).size
  if (count === 0) return undefined
  return {
    id: 'undocumented-apis',
    message: `Set \`links.undocumentedApis\` to \`true\` to learn whether what OneDrive's links (${count}) lead to is there: only an API that it does not document tells`,
  }
}
