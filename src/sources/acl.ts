import {paperIdIn} from '../model/paper-id.ts'
import {createProceedings} from './proceedings.ts'

/** The ACL Anthology (https://aclanthology.org/info/ids/). */
export const acl = createProceedings(
  'acl',
  (url) =>
    url.hostname === 'aclanthology.org' &&
    paperIdIn(url) !== undefined &&
    !url.pathname.endsWith('.pdf'),
)
