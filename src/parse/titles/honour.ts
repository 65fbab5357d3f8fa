import type {LeadContext} from './lead.ts'

const honoured =
  /^[^\p{Alpha}\d]*(?<name>(?:\p{Upper}[\p{Alpha}&-]*\s?){1,3}['’]?\s?(?:19|20)?\d{2})(?:\s+|\s*[([])(?<said>[\p{Alpha} ]{3,50}?)[)\]]?\s*[,:：|–—-]+\s+/u

/** What a paper is told to have been. */
const honour =
  /^(?:oral|spotlight|highlight(?:ed)?|poster|notable|outstanding|distinguished|best|top|student|paper|award|finalist|candidate|nominee|nomination|honou?rable|mention|runner|up|findings|long|short|main|\s)+$/i

/**
 * The length of a venue with its year and of what a paper was there, before its title: `ICLR 2020 oral, Learning to see`,
 * `RSS 2022 (Best Paper Finalist): Learning to see`.
 */
export function honourLength(raw: string, isVenue: LeadContext['isVenue']): number {
  if (!/\d{2}/.test(raw.slice(0, 24))) return 0
  const found = honoured.exec(raw)
  const {name = '', said = ''} = found?.groups ?? {}
  return found && honour.test(said) && isVenue(name) ? found[0].length : 0
}
