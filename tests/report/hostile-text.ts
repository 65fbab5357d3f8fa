import fc from 'fast-check'

const fragments = [
  ...[
    '::',
    ':',
    '##[',
    '##',
    '#',
    '[',
    ']',
    'set-output',
    'add-mask',
    'error',
    ' name=x',
    '::error::',
  ],
  ...['\r', '\n', '\r\n', '\t', ' ', '\u0085', '\u00a0', '\u2028', '\u2029', '\ufeff', '\u3000'],
  ...[
    '%',
    '%0A',
    '%0D',
    '%25',
    '%3A',
    ',',
    '=',
    '\u001b[31m',
    '\u009b',
    '\u202e',
    '\ud83d',
    '\udc69',
  ],
  ...[
    '|',
    '\\',
    '`',
    '``',
    '*',
    '_',
    '~~',
    '<b>',
    '</details>',
    '<!--',
    '&lt;',
    '![a](b)',
    '[x](y)',
  ],
  ...['@octocat', '#12', 'GH-3', 'https://e.org/a', 'www.e.org', 'a@b.cc', '$', '[^1]', 'https:'],
  ...['遥感', '👩‍👩‍👧', 'e\u0301', '\u0301', 'deadbeef12', 'word'],
]

/** Text that would rather be something else. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({weight: 4, arbitrary: fc.constantFrom(...fragments)}, fc.string({unit: 'binary'})),
  )
  .map((pieces) => pieces.join(''))
