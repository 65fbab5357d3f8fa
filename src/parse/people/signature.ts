import {full, last, others} from './person.ts'
import {isPersonal} from './title-vocabulary.ts'

const signature = new RegExp(
  String.raw`^[\s.,(–—-]*(?<names>${last}(?=${others})|${last},? (?:and|&) ${last}(?=,)|${full}(?=,| and | &|${others}))[^;]*['’ ](?:19|20)?\d{2}(?!\d)`,
  'u',
)

/** Whether authors and a year stand behind a name, which is that of a paper then: `GPipe, Bee et al, ICS 2019`. */
export function isSignature(text: string): boolean {
  const names = signature.exec(text)?.groups?.['names']
  return names !== undefined && isPersonal(names.replace(/,? (?:and|&) /, ' '))
}
