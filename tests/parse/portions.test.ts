import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {portionParser} from '../../src/parse/syntax/parser.ts'
import {parseInPortions} from '../../src/parse/syntax/portions.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
const parse = (text: string) => processor.parse(text)

/** Lines that open, close and continue every kind of block. */
const lines = [
  '',
  '',
  '',
  ' ',
  '# Heading',
  'words',
  '  words',
  '      code',
  '\tcode',
  '- item',
  '  - item',
  '12. item',
  '> quote',
  '> - item',
  '```',
  '  ```',
  '````md',
  '~~~',
  '- ```',
  '> ```',
  '| a | b |',
  '| - | - |',
  '===',
  '---',
  '<!-- comment',
  'comment -->',
  '<!-- whole -->',
  '<details>',
  '</details>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script> words',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE',
  '>',
  '[a]',
  '[a]: https://example.com',
  '- [b',
  'c]: https://example.com',
  '[b c]',
  '> [b',
  '> c]: https://example.com',
  '1. > [a]: https://example.com',
  '[see][a] and ![b c][]',
  '[^a b]: https://example.com',
  'note[^1]',
  '[^1]: note',
  '    more of the note',
  '[x](https://example.com) **bold** https://example.com',
  // Addresses that only the search of finished text finds.
  '[https://example.com]',
  '- [mailto&#58;bee@example.com] *bee&#64;example.com*',
  '| WWW&#46;example.com | http&#58;//example.com |',
  '[bee&#64;example.com](https://example.com) _xmpp:bee@example.com_',
]

test('portions make the tree that the whole text makes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), {maxLength: 40}),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({min: 1, max: 40}),
      (chosen, ending, least) => {
        const text = chosen.join(ending)
        expect(parseInPortions(text, portionParser(), least)).toEqual(parse(text))
      },
    ),
    {numRuns: 2_000},
  )
})

test('a long text is parsed in portions', () => {
  const sizes: number[] = []
  const text = '## Section\n\n| Paper | Venue |\n| --- | --- |\n| A | CVPR 2023 |\n\n'.repeat(500)
  parseInPortions(text, (portion) => {
    sizes.push(portion.length)
    return parse(portion)
  })
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.max(...sizes)).toBeLessThan(4_000)
})

test('a long text is parsed once, wherever what it refers to is defined', () => {
  let parsed = 0
  const parser = portionParser()
  const text = '- [Learning to see][a], [Learning to hear][b]\n\n## Next\n\n'.repeat(500)
  const tree = parseInPortions(`${text}[a]: https://x.org\n\n[b]: https://x.org\n`, (...given) => {
    parsed += given[0].length
    return parser(...given)
  })
  expect(parsed).toBeLessThan(text.length * 1.1)
  expect(JSON.stringify(tree).match(/"linkReference"/g)).toHaveLength(1_000)
})

test('a fence keeps what stands in it together', () => {
  const text = `# A\n\n\`\`\`md\n${'# not a heading\n\n'.repeat(50)}\`\`\`\n\n# B\n`
  expect(parseInPortions(text, portionParser(), 10)).toEqual(parse(text))
})
