import {describe, expect, test} from 'vitest'
import {readPatch} from '../../src/scope/patch.ts'

describe('a patch as GitHub gives it', () => {
  test('tells added lines and hunks, in the lines of the new text', () => {
    const patch = `@@ -1,4 +1,5 @@ # List
 # List
-old
+new
+newer
 same
 same
@@ -20,3 +21,2 @@
 a
-gone
 b
@@ -30,0 +31,1 @@
+last`
    expect(readPatch(patch)).toEqual({
      added: [
        {first: 2, last: 3},
        {first: 31, last: 31},
      ],
      hunks: [
        {first: 1, last: 5},
        {first: 21, last: 22},
        {first: 31, last: 31},
      ],
    })
  })

  test('rows that look like the head of a patch are rows', () => {
    const added = readPatch('@@ -3,1 +3,3 @@\n+--- a/x\n a\n++++ b/x')?.added
    expect(added).toEqual([
      {first: 3, last: 3},
      {first: 5, last: 5},
    ])
  })

  test('a last line that only got its line end is not new', () => {
    const patch = '@@ -8,2 +8,3 @@\n a\n-last\n\\ No newline at end of file\n+last\n+new\n'
    expect(readPatch(patch)?.added).toEqual([{first: 10, last: 10}])
  })

  test('lines that end otherwise are not new', () => {
    const patch = '@@ -1,3 +1,4 @@\n-a\r\n-b\r\n-c\r\n+a\n+b\n+new\n+c'
    expect(readPatch(patch)?.added).toEqual([{first: 3, last: 3}])
  })

  test('lone carriage returns and line separators end no line', () => {
    const patch = '@@ -1,1 +1,2 @@\n a\rb\u2028c\n+d\re'
    expect(readPatch(patch)).toEqual({
      added: [{first: 2, last: 2}],
      hunks: [{first: 1, last: 2}],
    })
  })

  test('a file of which all is new', () => {
    const lines = Array.from({length: 9000}, (_, index) => `+row ${index}\n`).join('')
    expect(readPatch(`@@ -0,0 +1,9000 @@\n${lines}`)?.added).toEqual([{first: 1, last: 9000}])
  })
})

test('what is cut off or is no patch says nothing', () => {
  expect(readPatch('@@ -1,4 +1,5 @@\n a\n+b')).toBeUndefined()
  expect(readPatch('@@ -1,1 +1,1 @@\n?a')).toBeUndefined()
  expect(readPatch('')).toEqual({added: [], hunks: []})
})
