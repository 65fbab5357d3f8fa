import fc from 'fast-check'
import type {Link, Node, Nodes, Root, TableRow} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {code, inline, row} from '../../src/report/inline.ts'
import {markdown, pageLimit} from '../../src/report/markdown.ts'
import {visible} from '../../src/report/visible.ts'
import {hostileText} from './hostile-text.ts'
import {findingOf, hostile, linkOf, options, placeOf, runOf} from './run.ts'

const web = {...options, fileUrl: 'https://github.com/o/r/blob/abc/'}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

function all<Type extends Nodes['type']>(tree: Node, type: Type): Extract<Nodes, {type: Type}>[] {
  const found: Extract<Nodes, {type: Type}>[] = []
  visit(tree, type, (node) => {
    found.push(node as Extract<Nodes, {type: Type}>)
  })
  return found
}

/** Everything in a page that is neither text nor ours, as a reader of GitHub Markdown sees it. */
function intrudersIn(page: string): readonly string[] {
  const tree = parse(page)
  const intruders: string[] = []

  visit(tree, (node) => {
    if (
      /^(?:image|.*Reference|.*efinition|emphasis|strong|delete|break|blockquote)$/.test(node.type)
    )
      intruders.push(node.type)
  })
  for (const {value} of all(tree, 'html'))
    if (!/^<details>\n<summary>\d+ infos?<\/summary>$|^<\/details>$/.test(value))
      intruders.push(value)
  for (const {url} of all(tree, 'link'))
    if (!/^https:\/\/(?:example\.org\/rules\/|github\.com\/o\/r\/blob\/abc\/)/.test(url))
      intruders.push(url)
  for (const {value} of all(tree, 'text'))
    if (/@\w|#\d|GH-\d|\b[\da-f]{7,40}\b|:\/\/|\bwww\./i.test(value)) intruders.push(value)
  return intruders
}

function widthsIn(page: string): readonly number[] {
  return [...new Set(all(parse(page), 'tableRow').map((row: TableRow) => row.children.length))]
}

describe('markdown', () => {
  it('is a page with tables of findings and links', () => {
    expect(markdown(hostile, web).replaceAll('\u200B', '<0>'))
      .toBe(`## ❌ awesome-paper-lint: 3 errors, 2 warnings, 2 infos

In 1 file (104 entries); 1 can be fixed with --fix

### Errors and warnings

| Place | Severity | Rule | Message |
| --- | --- | --- | --- |
| [README.md:5](https://github.com/o/r/blob/abc/README.md?plain=1#L5) | error | [malformed-link](https://example.org/rules/malformed-link.md) | Unexpected \`a\\|b\` and &#60;script&#62;alert(1)&#60;/script&#62; by @<0>octocat in #<0>123, GH-<0>1, deadbe<0>ef1 |
| [README.md:6](https://github.com/o/r/blob/abc/README.md?plain=1#L6) | error | [dead-link](https://example.org/rules/dead-link.md) | :<0>:set-output name=x::y ##<0>&#91;add-mask&#93;z |
| [README.md:10](https://github.com/o/r/blob/abc/README.md?plain=1#L10) | error | [broken-table](https://example.org/rules/broken-table.md) | Unexpected &#91;x&#93;(y) |
| [README.md:5](https://github.com/o/r/blob/abc/README.md?plain=1#L5) | warning | [unusual-venue](https://example.org/rules/unusual-venue.md) | Unexpected venue \`arxiv 2023\`, expected \`arXiv 2023\` |
| [README.md:7](https://github.com/o/r/blob/abc/README.md?plain=1#L7) | warning | [unusual-venue](https://example.org/rules/unusual-venue.md) | Unexpected venue \`GRSL 2022.\`,&#60;U+2028&#62;expected␍\`GRSL ␛[31m2022\` |

<details>
<summary>2 infos</summary>

| Rule | Infos |
| --- | --- |
| [untidy-cell](https://example.org/rules/untidy-cell.md) | 1 |
| [untidy-title](https://example.org/rules/untidy-title.md) | 1 |

</details>

### Links

1 alive, 1 moved, 1 dead

| Verdict | Link | Why | Places |
| --- | --- | --- | --- |
| dead | \`\`https://e.org/a\\|b\`c\`\` | is not found (404) | [README.md:5](https://github.com/o/r/blob/abc/README.md?plain=1#L5), [README.md:7](https://github.com/o/r/blob/abc/README.md?plain=1#L7) |
| moved | \`https://github.com/o/r/issues/1\` | has moved for good, to \`https://github.com/new/r/issues/1\` | [README.md:5](https://github.com/o/r/blob/abc/README.md?plain=1#L5) |

### Hints

- Set \`GITHUB_TOKEN\` so that @<0>github is asked &#60;fast&#62;
`)
    expect(intrudersIn(markdown(hostile, web))).toEqual([])
  })

  it('tells infos in full when verbose, and not at all when quiet', () => {
    const verbose = markdown(hostile, {...web, verbose: true})
    expect(verbose).toMatch(/<summary>2 infos<\/summary>\n\n\| Place .*\n.*\n\| \[README.md:6\]/)
    expect(markdown(hostile, {...web, quiet: true})).not.toMatch(/details|### Links|### Hints/)
  })

  it('tells a clean run', () => {
    expect(markdown(runOf([]), options)).toBe(
      '## ✅ awesome-paper-lint: No problems\n\nIn 1 file (104 entries)\n',
    )
    expect(markdown(runOf([findingOf('a', 'warning', placeOf('Café'))]), options)).toMatch(/^## ⚠️/)
  })

  it('writes places as plain text where files cannot be seen, and else encodes the path', () => {
    const place = {...placeOf('Café'), file: 'my lists/a(b)#[遥].md'}
    const run = runOf([findingOf('a', 'error', place)])

    expect(markdown(run, options)).toContain('| my lists/a(b)#&#91;遥&#93;.md:5 |')
    expect(all(parse(markdown(run, web)), 'link').map(({url}: Link) => url)[0]).toBe(
      'https://github.com/o/r/blob/abc/my%20lists/a%28b%29%23%5B%E9%81%A5%5D.md?plain=1#L5',
    )
  })

  it('cuts a long list of places', () => {
    const places = Array.from({length: 12}, () => placeOf('Café'))
    const run = runOf([], {linksChecked: true, links: [linkOf('https://e.org', 'private', places)]})
    expect(markdown(run, options)).toMatch(/(?:README\.md:5, ){4}README\.md:5 and 7 more \|/)
  })
})

describe('foreign text', () => {
  it('comes out of a code span as it went in', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = visible(text).slice(0, 999)
        fc.pre(shown !== '')
        const tree = parse(`x ${code(shown)} x`)
        expect(all(tree, 'inlineCode').map(({value}) => value)).toEqual([shown])
      }),
      {numRuns: 500},
    )
  })

  it('stays in its cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        const table = `${row(['a', 'b'])}\n| --- | --- |\n${row([code(left), inline(right)])}\n`
        expect(all(parse(table), 'tableCell')).toHaveLength(4)
        expect(intrudersIn(table)).toEqual([])
      }),
      {numRuns: 500},
    )
  })

  it('shows values and addresses as code', () => {
    expect(inline('See https://e.org/a_b. Unexpected `x`, expected `[y]`')).toBe(
      'See `https://e.org/a_b`. Unexpected `x`, expected `[y]`',
    )
    expect(row(['`a\\|b`'])).toBe('| `a\\\u200B\\|b` |')
  })

  it('never makes a page do anything', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (file, message, tail) => {
        const place = {...placeOf('Café'), file}
        const run = runOf(
          [findingOf('a', 'error', place, {message}), findingOf('b', 'info', place, {message})],
          {
            linksChecked: true,
            links: [
              linkOf('https://e.org/', 'moved', [place], {
                url: `https://e.org/${tail}`,
                movedTo: `https://e.org/${tail}`,
              }),
            ],
            hints: [{id: 'hint', message: `Set ${message}`}],
          },
        )
        for (const fileUrl of [undefined, web.fileUrl]) {
          const page = markdown(run, {...web, fileUrl, verbose: true})
          expect(intrudersIn(page)).toEqual([])
          expect(widthsIn(page)).toEqual([4])
          expect(all(parse(page), 'tableRow')).toHaveLength(6)
          expect(all(parse(page), 'heading')).toHaveLength(4)
        }
      }),
      {numRuns: 300},
    )
  })
})

describe('the cap', () => {
  const count = 20_000
  const findings = Array.from({length: count}, (_, index) =>
    findingOf('rule', index % 2 === 0 ? 'warning' : 'info', placeOf('Café'), {
      message: `Unexpected \`${'漢字'.repeat(50)} ${index}\`, expected | nothing`,
    }),
  )
  const links = Array.from({length: 5000}, (_, index) =>
    linkOf(`https://e.org/${index}`, 'dead', [placeOf('Café'), placeOf('Café')]),
  )
  const run = runOf(findings, {linksChecked: true, links, hints: hostile.hints})
  const page = markdown(run, {...web, verbose: true})
  const rows = page.split('\n').filter((line) => line.startsWith('| ['))

  it('keeps a page within what GitHub takes, and says what is left out', () => {
    const told = page.match(/^\| dead /gm)?.length ?? 0

    expect(Buffer.byteLength(page)).toBeLessThan(pageLimit)
    expect(Buffer.byteLength(page)).toBeGreaterThan(pageLimit / 2)
    expect(pageLimit).toBeLessThan(1024 * 1024)
    expect(rows.length).toBeGreaterThan(1000)
    expect(page).toMatch(
      new RegExp(
        `\n${count - rows.length} findings and ${5000 - told} links left out here: see the JSON report\n$`,
      ),
    )
  })

  it('cuts between rows, and outside of what is folded away', () => {
    expect(rows.every((line) => / \| expected|nothing \|$/.test(line))).toBe(true)
    expect(rows.every((line) => line.match(/(?<!\\)\|/g)?.length === 5)).toBe(true)
    expect(page.match(/<details>/g)).toHaveLength(1)
    expect(page.match(/^<\/details>$/gm)).toHaveLength(1)
    expect(page.indexOf('</details>')).toBeLessThan(page.indexOf('### Links'))
    expect(page).toContain('### Hints\n\n- Set')
  })

  it('lets no single message fill the page', () => {
    const huge = findingOf('rule', 'error', placeOf('Café'), {message: '<'.repeat(2_000_000)})
    const output = markdown(runOf([huge, ...findings.slice(0, 5)]), web)
    expect(output.match(/^\| \[/gm)?.length).toBeGreaterThan(3)
    expect(output).not.toContain('left out')
  })
})
