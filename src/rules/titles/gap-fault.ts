/** What is wrong between two words of a title, what should stand there, and how that looks elsewhere. */
export interface GapFault {
  /** What no such fault is without, which is sooner looked for. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly replacement: string
  readonly expected: string
  /** How many are told one by one; three, where nothing is said. */
  readonly most?: number
  /** What titles are written so, and otherwise, where either may be a habit. */
  readonly habit?: {readonly own: RegExp; readonly other: RegExp}
}

export const single = 'a single blank'
const parted = 'a blank between its words'

export const gapFaults: readonly GapFault[] = [
  // A name before a colon, or a word before a comma, runs into the next word.
  {
    sign: /\S[:,]\S/,
    pattern:
      /(?<=\p{Alpha}{3}|\d\p{Alpha}+)([:,])(?![a-z_]+:)(?=\p{Script=Latin}{4}|\p{Upper}\p{Lower}{2}-|(?<=:)\p{Upper}\p{Lower}{0,2} )/gu,
    replacement: '$1 ',
    expected: 'a blank behind it',
    habit: {own: /\p{Alpha}:\p{Alpha}{3}/u, other: /\p{Alpha}:\s/u},
  },
  // An abbreviation in brackets is glued to its words.
  {
    sign: /\S\(/,
    pattern: /(?<=\p{Alpha}{3})(\()(?=\p{Upper}{2,}[\p{Alpha}\d-]*\))/gu,
    replacement: ' $1',
    expected: 'a blank before it',
    habit: {own: /\p{Alpha}\(\p{Upper}/u, other: /\p{Alpha}\s\(/u},
  },
  // `Learning to see usingTransformers`, `Robust Poses in Cluttered Scenesusing Segmentation`
  {
    sign: /\b(?:using|with|from|for|through|towards?|between|and|into|against)[A-Z]/,
    pattern:
      /(?<![\p{Alpha}\d-])(using|with|from|for|through|towards?|between|and|into|against)(?=\p{Upper}\p{Lower}{2})/gu,
    replacement: '$1 ',
    expected: parted,
  },
  // `Attacks toPolicy Learning`
  {
    sign: / (?:to|of)[A-Z]/,
    pattern: /(?<= )(to|of)(?=\p{Upper}\p{Lower}{3})/gu,
    replacement: '$1 ',
    expected: parted,
  },
  {
    sign: /(?:s|ion)(?:using|for|with|from|via|and|of|in|by)\b/,
    pattern:
      /(?<=\p{Lower}{4})(s(?=(?:using|for|with|from|via)(?![\p{Alpha}-]))|[ts]ion(?=(?:using|for|with|from|via|and|of|in|by)(?![\p{Alpha}-])))/gu,
    replacement: '$1 ',
    expected: parted,
  },
  // `Qsym : A Concolic Execution Engine`
  {
    sign: /\S : /,
    pattern: /(?<=[\p{Script=Latin}\d][\p{Script=Latin}\d+]) (:)(?= [\p{Script=Latin}\d])/gu,
    replacement: ':',
    expected: 'no blank before it',
    most: 1,
    habit: {own: /\p{Alpha} : /u, other: /\p{Alpha}: /u},
  },
  // `GCFAgg：Global and Cross-view Feature Aggregation`
  {
    sign: /\S：/,
    pattern: /(?<=[A-Za-z\d)])：\s*(?=[A-Za-z\d])/g,
    replacement: ': ',
    expected: '`: `',
    most: 1,
    habit: {own: /[A-Za-z\d)]：/, other: /[A-Za-z\d)]: /},
  },
  {sign: / {2}/, pattern: /(?<=\S)( {2,})(?=\S)/g, replacement: ' ', expected: single},
]
