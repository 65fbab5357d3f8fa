import {createProceedings} from './proceedings.ts'

/** Proceedings of Machine Learning Research (https://proceedings.mlr.press/). */
export const pmlr = createProceedings(
  'pmlr',
  ({hostname, pathname}) =>
    hostname === 'proceedings.mlr.press' && /^\/v\d+\/[\w-]+\.html$/.test(pathname),
)
