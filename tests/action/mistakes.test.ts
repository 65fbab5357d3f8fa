import {describe, expect, test} from 'vitest'
import {act} from '../command-line/act.ts'
import {good} from '../command-line/lists.ts'

describe('what makes no sense gives one clear error', () => {
  test.each([
    [
      'fail-on',
      'info',
      'Unexpected value `info` of the input `fail-on`, expected `error`, `warning`, `never`',
    ],
    [
      'links',
      'some',
      'Unexpected value `some` of the input `links`, expected `changed`, `all`, `none`',
    ],
    [
      'scope',
      'lines',
      'Unexpected value `lines` of the input `scope`, expected `diff`, `file`, `all`',
    ],
    [
      'annotations',
      'yes',
      'Unexpected value `yes` of the input `annotations`, expected `true`, `false`',
    ],
    [
      'max-time',
      'soon',
      'Unexpected value `soon` of the input `max-time`, expected a time such as `20s` or `5m`',
    ],
    [
      'concurrency',
      '0',
      'Unexpected value `0` of the input `concurrency`, expected a number from 1 to 10000',
    ],
    ['files', 'missing.md', 'Cannot read missing.md: there is no such file'],
    ['files', '-', 'Unexpected value `-` of the input `files`, expected paths or globs'],
    ['config', 'missing.json', 'Cannot read missing.json: there is no such file'],
    ['config', 'wrong.yaml', 'wrong.yaml:1:1: Unexpected key `rule`, did you mean `rules`?'],
    ['report-file', 'no/folder/r.json', 'Cannot write no/folder/r.json: its folder does not exist'],
  ])('%s: %s', async (name, value, message) => {
    const ran = await act({
      files: {'README.md': good, 'wrong.yaml': 'rule: {}'},
      with: {[name]: value},
    })
    expect(ran.code).toBe(1)
    expect(ran.commands).toEqual([{name: 'error', properties: {}, data: message}])
    expect(ran.stderr).toBe('')
  })

  test('no README', async () => {
    const ran = await act({files: {'list.md': good}})
    expect(ran).toMatchObject({
      code: 1,
      commands: [{data: 'There is no README.md in this folder: name the files to check'}],
    })
  })
})
