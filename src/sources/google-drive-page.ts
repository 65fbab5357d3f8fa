import type {Meaning} from '../verdict/evidence.ts'
import {isFile, type PageSign} from './page-sign.ts'

const shared: Meaning = {kind: 'exists', reason: 'shared'}

const signIn: Meaning = {kind: 'private', reason: 'login-wall'}

/** What the pages of Google Drive and Docs say to a reader without an account. */
export const signs: readonly PageSign[] = [
  {
    at: /^https:\/\/(?:www\.)?google\.[a-z.]+\/sorry\//,
    says: 'wants proof of no robot',
    meaning: {kind: 'refused', reason: 'robot-wall'},
  },
  {at: /^https:\/\/accounts\.google\.com\//, says: 'sign-in page', meaning: signIn},
  {
    body: /\b(?:You need access|Request access|You need permission)\b/,
    status: [200, 401, 403],
    says: 'page that asks for access',
    meaning: signIn,
  },
  {is: isFile, at: /\/download\?|\/uc\?/, says: 'file', meaning: shared},
  {
    status: [200],
    body: /id="download-form"|can(?:'|&#39;|’)t scan this file for viruses|Google Drive - Virus scan warning/,
    says: 'file too large to be scanned',
    meaning: shared,
  },
  {
    body: /<title>Google Drive [-–] Quota exceeded|Too many users have viewed or downloaded this file recently/,
    says: 'file over its quota',
    meaning: shared,
  },
  {
    status: [404],
    body: /\bfile you have requested does not exist\b|\bunable to retrieve this document\b|<title>(?:Error 404 )?\(?Not Found\)?|<title>Error 404/i,
    says: '404',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {
    status: [200],
    body: /\bSorry, the file you have requested does not exist\b/,
    says: 'page that says "does not exist"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {
    body: /\bfile is in (?:the )?owner(?:'|&#39;|’)s trash\b/i,
    says: "file in its owner's trash",
    meaning: {kind: 'gone', reason: 'share-deleted'},
  },
  {
    at: /\/embeddedfolderview\?/,
    status: [200],
    body: /<title>[^<]*\S[^<]*<\/title>[\s\S]*class="flip-entry/,
    says: 'folder',
    meaning: shared,
  },
  {
    at: /\/embeddedfolderview\?/,
    status: [200],
    body: /<title>[^<]*\S[^<]*<\/title>/,
    says: 'empty folder',
    meaning: shared,
  },
  {
    status: [200],
    title: /\S.* [-–] Google (?:Drive|Docs|Sheets|Slides|Forms)$/,
    says: 'page with a name',
    meaning: shared,
  },
  {
    status: [200],
    body: /<meta\s[^>]*property="og:title"[^>]*content="[^"]*\S[^"]*"/,
    says: 'page with a name',
    meaning: shared,
  },
]

/** Such old shares answer like missing ones to whoever has no resource key. */
export const keyless: readonly PageSign[] = signs.map((sign) =>
  sign.meaning.reason === 'share-missing'
    ? {...sign, meaning: {kind: 'gone', reason: 'share-keyless'}}
    : sign,
)
