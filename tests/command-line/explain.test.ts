import {describe, expect, test} from 'vitest'
import {catalog} from '../../src/catalog.ts'
import {createFolder} from '../support/process.ts'
import {run} from './terminal.ts'

describe('explain', () => {
  test.each(catalog.map(({id}) => id))('prints the page of %s, and no marks', async (id) => {
    const {code, stdout, stderr} = await run(createFolder(), ['explain', id])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^# ${id}\n\n.+ — severity: `))
    expect(stdout).toContain('## Examples')
    expect(stdout).not.toContain('<!-- generated')
  })

  test.each([
    [['explain'], 'Name one rule, as in explain dead-link'],
    [['explain', 'dead-link', 'moved-link'], 'Name one rule, as in explain dead-link'],
    [['explain', 'dead-lnk'], 'Unknown rule `dead-lnk`, did you mean `dead-link`?'],
    [['explain', '../../package'], 'Unknown rule `../../package`, see the rules in the README'],
    [['explain', 'dead-link', '--links'], 'Unexpected option `--links` of explain, see --help'],
  ])('%j is refused', async (argv, message) => {
    expect(await run(createFolder(), argv)).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  })
})
