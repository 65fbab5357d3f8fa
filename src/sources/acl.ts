import {paperIdOf} from '../model/paper-id.ts'
import {createProceedings} from './proceedings.ts'

/** The ACL Anthology (https://aclanthology.org/info/ids/). */
export const acl = createProceedings(
  'acl',
  ({href, hostname, pathname}) =>
    hostname === 'aclanthology.org' && paperIdOf(href) !== undefined && !pathname.endsWith('.pdf'),
)
