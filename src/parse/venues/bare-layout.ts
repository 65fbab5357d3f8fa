import {isOrdinal} from '../../venues/remark.ts'
import {isLabel} from '../roles/label.ts'

/** Whether name and year have no words beside them but labels: `CVPR 2023 Challenge on Seeing` is a title. */
export function isBareLayout(layout: string): boolean {
  return (
    layout
      // `ACL20 Short`
      .replace(/(?<=Y) (?:long|main|short)$/i, '')
      // `arXiv2019.8`, `arXiv201912`
      .replace(/(?<=YYYY)(?:[-./]0?[1-9]|[-./]?1[0-2]|0[1-9])(?!\d)/, '')
      // How it is ranked: `V 'YY(CCF A)`.
      .replace(/[\s,([]+CCF[\s-]?[ABC]?[)\]]?$/, '')
      .split(/[^\p{Alpha}\d]+/u)
      .every(
        (word) =>
          /^(?:V?Y*W?|Y*V|in|of|the|annual|proc|proceedings|workshops?|wo(?:rsh|rkh|ksh|rks)ops?|findings|companion|special|issue|reject(?:ed)?|submission)$/i.test(
            word,
          ) ||
          isOrdinal(word.toLowerCase()) ||
          isLabel(word),
      )
  )
}
