import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each(['ESEC/FSE', 'FSE/ESEC'])('a joint meeting may name either first: %s', (name) => {
  const text = `## 2024\n\n### ${name}\n\n- [Learning to see far](https://x.org/see.pdf)\n`
  expect(parse(`# Papers\n\n${text}`).entries).toMatchObject([{headed: {name: 'FSE'}, year: 2024}])
})
