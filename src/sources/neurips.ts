import {createProceedings} from './proceedings.ts'

/** The proceedings of NeurIPS (https://proceedings.neurips.cc/). */
export const neurips = createProceedings(
  'neurips',
  ({hostname, pathname}) =>
    /^(?:proceedings|papers)\.(?:neurips|nips)\.cc$/.test(hostname) &&
    /^\/paper(?:_files\/paper)?\/\d{4}\/hash\/[\w-]+\.html$/.test(pathname),
)
