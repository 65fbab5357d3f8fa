import type {Draft} from './draft.ts'

/** Whether a title says behind its colon that a paper without data surveys others: `Far sights: A short survey`. */
export function isSurvey({title, row, links}: Draft): boolean {
  return (
    row === undefined &&
    links.some(({role}) => role === 'paper') &&
    links.every(({role}) => role !== 'dataset' && role !== 'download') &&
    /[:：]\s(?:an?\s)?(?:[\p{Alpha}-]+\s){0,3}(?:survey|review)\b/iu.test(title)
  )
}
