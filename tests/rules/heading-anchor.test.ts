import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'stale-contents'

describe('anchors that are set by hand', () => {
  const page = (...lines: string[]): string =>
    `# L\n\n${lines.join('\n')}\n\n<h1 id="A 1">Alpha</h1>\n\nOne.\n\n<a name="b1"></a>\n## Beta\n\nTwo.\n`
  const beta = '- <a href="#b1 ">beta</a>'

  test('belong to their headings, and a blank behind a fragment is none of it', () => {
    expect(said(rule, page('- <a href="#A 1">alpha</a>', beta))).toEqual([])
    expect(said(rule, page('- [Alpha](#b1)', beta))).toEqual([
      '3:11 warning Unexpected fragment `#b1`, expected `#A 1` of the heading with that text',
    ])
  })

  test('the words of a link in HTML are mended, and not its address', () => {
    const text = (words: string): string =>
      `# L\n\n- <a href="#image-text">${words}</a>\n- [Beta](#beta)\n\n## Image-Text\n\nA.\n\n## Beta\n\nB.\n`
    expect(mended(rule, text('image-text'))).toBe(text('Image-Text'))
  })
})
