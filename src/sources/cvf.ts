import {createProceedings} from './proceedings.ts'

/** CVF Open Access (https://openaccess.thecvf.com/). */
export const cvf = createProceedings(
  'cvf',
  ({hostname, pathname}) =>
    hostname === 'openaccess.thecvf.com' && /\/html\/.*_paper\.html$/.test(pathname),
)
