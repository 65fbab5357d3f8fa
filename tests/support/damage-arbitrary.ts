import fc from 'fast-check'

/** What may get into a text anywhere. */
const scrap = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '|',
        '[',
        ']',
        '(',
        ')',
        '`',
        '``',
        '\n',
        '\r\n',
        '\r',
        '\uFEFF',
        '🎈',
        '\uD83D',
        '\uDE00',
      ],
      ...[
        '\\',
        '*',
        '**',
        '_',
        '<',
        '>',
        '"',
        '#',
        '- ',
        '    ',
        '\t',
        '\0',
        '&',
        '\n\n',
        '--',
        ':',
      ],
      ...['<!--', '-->', '</a>', '<a href=', '](', '![', '\u00A0', '\u200B', '|--|', '$&', '~~'],
    ),
  },
  fc.string({unit: 'binary', maxLength: 3}),
)

/** What may happen to a text: something is cut out of it at a share of its length, and something else put in. */
export const mutation = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  removed: fc.integer({min: 0, max: 3}),
  inserted: fc.oneof(fc.constant(''), scrap),
})
