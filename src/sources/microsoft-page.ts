import type {PageSign} from './page-sign.ts'

/** What the pages of OneDrive and of SharePoint say about shares. */
export const microsoftSigns: readonly PageSign[] = [
  {
    at: /^https:\/\/login\.(?:live\.com|microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\//,
    says: 'sign-in page',
    meaning: {kind: 'private', reason: 'login-wall'},
  },
  {
    at: /\/_layouts\/15\/(?:authenticate|accessdenied)\.aspx/i,
    says: 'sign-in page',
    meaning: {kind: 'private', reason: 'login-wall'},
  },
  {
    body: /\bwa=wsignin/,
    says: 'sign-in page',
    meaning: {kind: 'private', reason: 'login-wall'},
  },
  {
    body: /\bThis link has been removed\b|\blink has been (?:disabled|removed) (?:by|because)\b/i,
    says: 'page that says "removed"',
    meaning: {kind: 'gone', reason: 'share-cancelled'},
  },
  {
    body: /\bThis item might not exist or is no longer available\b/,
    says: 'page that says "might not exist or is no longer available"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {status: [404], says: '404', meaning: {kind: 'gone', reason: 'http-404'}},
  {status: [410], says: '410', meaning: {kind: 'gone', reason: 'http-410'}},
]
