import type {Paragraph} from 'mdast'
import type {Role} from '../../model/role.ts'
import {isLabel, roleOfLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'

/** A name that tells what follows it: a label, or that of a reference. */
export function isFieldName(name: string): boolean {
  return (
    isLabel(name) ||
    /^\W*(?:references?|citations?|cite|publications?|papers? titles?|\w+ download)\W*$/i.test(name)
  )
}

/** The words before a colon: `arXiv`, `github(official)`, `代码（即将开源）`. */
export function fieldName(paragraph: Paragraph): string | undefined {
  return /^([^:：]{1,24}?)(?:[(（][^()（）]*[)）])?\s*[:：]/.exec(plainText(paragraph))?.[1]
}

/** What a line leads to by the label before its colon: `Paper: [Learning to see](url)`; nothing where that is none. */
export function roleOfField(line: Paragraph): Role | undefined {
  return roleOfLabel(fieldName(line) ?? '')
}
