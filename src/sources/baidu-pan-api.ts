import {z} from 'zod'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {json, readReply} from './reply.ts'
import type {Ports} from './source.ts'

const source = 'baidu-pan'

const answer = z.object({errno: z.number(), errtype: z.string().optional()})

/** Asks the API of Baidu's mini program, which nobody documents, about a share such as `1abc?pwd=wxyz`. */
export async function askShareApi(id: string, {api, signal}: Ports): Promise<Evidence> {
  const [share = '', code = ''] = id.split('?pwd=')
  const form = {shorturl: share, pwd: code, dir: '', root: '1', page: '1', num: '20', order: 'time'}
  const outcome = await api({
    url: 'https://pan.baidu.com/share/wxlist?channel=weixin&version=2.2.2&clienttype=25&web=1',
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams(form).toString(),
    chosenBy: 'operator',
    signal,
  })
  const about = {source, request: `share ${share}`}
  const reply = readReply(source, outcome, json(answer))
  if (reply.kind === 'none') return reply.evidence(about.request)
  const {errno} = reply.value
  const isCodeAsked = errno === -9 || errno === -12
  const says = isCodeAsked ? (code === '' ? ': asks for a code' : ': the code is wrong') : ''
  return {...about, answer: `errno ${errno}${says}`, meaning: meaningByErrno[errno] ?? unclear}
}

/** Where sources disagree about a number, or nobody knows it, the page has to tell. */
const unclear: Meaning = {kind: 'failed', reason: 'page-says-nothing'}

const shared: Meaning = {kind: 'exists', reason: 'shared'}

const limited: Meaning = {kind: 'refused', reason: 'rate-limited'}

const deleted: Meaning = {kind: 'gone', reason: 'share-deleted'}

const missing: Meaning = {kind: 'gone', reason: 'share-missing'}

/** After BaiduPCS-Py and other programs that know the API. */
const meaningByErrno: Readonly<Partial<Record<number, Meaning>>> = {
  0: shared,
  // A code is asked for, or it is another one.
  [-9]: shared,
  [-12]: shared,
  // Too many questions.
  [-62]: limited,
  [-63]: limited,
  [-19]: limited,
  [-20]: limited,
  110: limited,
  [-7]: deleted,
  [-21]: {kind: 'gone', reason: 'share-cancelled'},
  105: missing,
  115: {kind: 'gone', reason: 'share-banned'},
  116: missing,
  117: {kind: 'gone', reason: 'share-expired'},
  145: missing,
  2131: deleted,
  [-8]: {kind: 'gone', reason: 'share-expired'},
}
