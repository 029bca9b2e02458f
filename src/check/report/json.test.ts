import { expect, test } from 'vitest'
import { hostileVerdict, sampleRoute, sampleVerdict } from '../../../tests/verdict.ts'
import { type JsonReport, jsonReport } from './json.ts'

const read = (text: string): JsonReport => JSON.parse(text)

test('the shape is the one that is documented', () => {
  const text = jsonReport([sampleVerdict()])
  const report = read(text)
  expect(text.endsWith('}\n')).toBe(true)
  expect(report.version).toBe(1)
  expect(report.counts).toEqual({ errors: 3, warnings: 12, notes: 2 })
  const [scenario] = report.scenarios
  expect(Object.keys(scenario ?? {})).toEqual([
    'id',
    'title',
    'goes',
    'why',
    'counts',
    'complaints',
    'chairs',
    'readings',
    'plans',
    'translation',
    'stopped',
    'seconds',
  ])
  expect(scenario?.goes).toBe('no')
  expect(scenario?.complaints[0]).toEqual({
    code: 'OW066',
    severity: 'error',
    name: { nl: 'Variabele buiten haar bereik', en: 'Variable out of range' },
    file: 'story/proef/casemanager.ink',
    line: 140,
    says: { nl: '“vertrouwen” wordt hier 11, en het mag van 0 tot 10.', en: '“vertrouwen” becomes 11 here, and it may go from 0 to 10.' },
    route: sampleRoute(),
  })
  expect(scenario?.complaints.at(-1)?.route).toBeNull()
  expect(scenario?.chairs).toEqual(sampleVerdict().chairs)
})

test('nothing is lost: a story that does not compile, no story, strange words', () => {
  expect(read(jsonReport([sampleVerdict({ chairs: null })])).scenarios[0]?.chairs).toBeNull()
  expect(read(jsonReport([])).scenarios).toEqual([])
  expect(read(jsonReport([hostileVerdict()])).scenarios[0]?.title).toBe(hostileVerdict().title)
})
