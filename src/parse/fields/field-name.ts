import type {Paragraph} from 'mdast'
import {isLabel} from '../roles/label.ts'
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
