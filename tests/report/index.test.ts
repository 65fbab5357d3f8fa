import {expect, it} from 'vitest'
import {isReporterName, reporterNames, reporters} from '../../src/report/index.ts'
import {hostile, options, runOf} from './run.ts'

it('knows its reporters by name, and nothing else', () => {
  expect(reporterNames).toEqual(Object.keys(reporters))
  expect(reporterNames.every(isReporterName)).toBe(true)
  expect(['html', 'toString', ''].some(isReporterName)).toBe(false)
})

it.each(Object.entries(reporters))(
  '%s ends with a line break or is empty, and is the same twice',
  (_, reporter) => {
    for (const run of [hostile, runOf([])]) {
      expect(reporter(run, options)).toMatch(/^$|\n$/)
      expect(reporter(run, options)).toBe(reporter(run, options))
    }
  },
)
