import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {hostOf} from '../../src/model/address.ts'
import {checkList} from '../support/api-copy/check-list.ts'
import {site} from '../support/api-copy/page.ts'
import {registries, walls} from '../support/api-copy/registries.ts'
import {libraryOf} from '../support/api-copy/seed-library.ts'
import {shares} from '../support/api-copy/shares.ts'

const seed = path.resolve(import.meta.dirname, '../../../shared/seed/README.md')
const env = {GITHUB_TOKEN: 'secret', AWESOME_PAPER_LINT_MAILTO: 'maintainer@example.org'}

const rightTitle = (title: string) =>
  title
    .replace('escription of remote', 'description of remote')
    .replace(/captionin$/, 'captioning')
    .replace(/retrieva$/, 'retrieval')
    .replace(/: The International Conference on Digital Image Computing.*/, '')

describe.skipIf(!existsSync(seed))('the founding list', () => {
  test('is proven by registries', async () => {
    const text = readFileSync(seed, 'utf8')
    const {run, copy} = await checkList(text, {
      env,
      hosts: [...registries(libraryOf(text, rightTitle)), ...walls, ...shares(text), site],
    })
    const walled = run.links.filter(({address}) => walls.some(({host}) => hostOf(address) === host))
    const proven = walled.filter(({verdict}) => verdict === 'alive')
    expect(walled.length).toBeGreaterThan(50)
    expect(proven.length / walled.length).toBeGreaterThanOrEqual(0.95)
    const open = run.links.filter(({verdict}) => !/alive|blocked/.test(verdict))
    // Pages of OneDrive are the same for all shares; a folder was linked as only its owner can open it.
    expect(open.map(({address, verdict}) => `${verdict} ${hostOf(address)}`).sort()).toEqual([
      'private whueducn-my.sharepoint.com',
      ...Array<string>(3).fill('unsure 1drv.ms'),
    ])
    expect(copy.asked.length).toBeLessThanOrEqual(120)
    expect(copy.violations).toEqual([])
    const mismatches = run.findings.filter(({rule}) => rule === 'title-mismatch')
    expect(mismatches.map(({start, message}) => `${start.line} ${message}`)).toEqual([
      '57 Unexpected `escription` in a title, expected `description`, as Crossref has it',
      '63 Unexpected `captionin` in a title, expected `captioning`, as Crossref has it',
      '94 Unexpected `retrieva` in a title, expected `retrieval`, as arXiv has it',
      '104 Unexpected `The International Conference on Digital Image Computing: Techniques and Applica…` in a title, expected the title alone, as Crossref has it',
    ])
    expect(
      run.findings.filter(({rule}) => /venue-mismatch|superseded|retracted/.test(rule)),
    ).toEqual([])
  })
})
