import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_HISTORY, stepBetween, withStep } from '../../src/app/history.ts'
import { newProject, type Project } from '../../src/app/project.ts'
import { readProject, writeProject } from '../../src/app/project-file.ts'
import { quoteOf } from '../../src/index.ts'

const TEXT = 'A rocket fell on Taji in March.'
const NOW = '2020-01-24T12:00:00.000Z'
const BEGUN = newProject('p1', TEXT, NOW, {
  published: '2020-03-12',
  title: 'Rockets',
  url: '',
})

const taji = quoteOf(TEXT, { start: 17, end: 21 })
const corrections = [{ kind: 'unmark', at: taji, all: false }] as const
const rules = [{ form: 'Taji', place: null }]
const PROJECT: Project = {
  ...BEGUN,
  corrections,
  rules,
  history: withStep(NO_HISTORY, stepBetween(BEGUN, { ...BEGUN, corrections, rules }, 'unmark “Taji”', NOW)!),
}

test('a project is read as it was written', () => {
  expect(readProject(writeProject(PROJECT))).toEqual({ project: PROJECT, refused: [] })
})

test('the first project ever saved opens, whole, for ever', () => {
  const { project, refused } = readProject(
    readFileSync(new URL('./projects/first.placeline.json', import.meta.url), 'utf8'),
  )
  expect(refused).toEqual([])
  expect(project?.corrections.map(one => one.kind)).toEqual([
    ...[
      'choose',
      'mark',
      'unmark',
      'mention-kind',
      'evidence',
      'move',
      'area',
      'place-type',
      'merge',
      'split',
    ],
    ...[
      'edit-event',
      'remove-event',
      'add-event',
      'add-link',
      'remove-link',
      'change-link',
      'published',
      'note',
    ],
  ])
  expect(project?.history.done.map(step => step.name)).toEqual(['edit the text', 'correct everything'])
  expect(project?.rules).toHaveLength(2)
  expect(project).toMatchObject({
    name: 'First',
    published: '2020-03-12',
    created: '2026-11-26T12:00:00.000Z',
  })
})

const change = (parts: object) => JSON.stringify({ schema: 'placeline-project/1', ...PROJECT, ...parts })

describe('is not opened, and says why', () => {
  test.each([
    ['no JSON', '{', /^This file is not JSON/],
    ['no object', '[]', /holds no project/],
    ['GeoJSON', '{"type":"FeatureCollection"}', /its schema is missing, “placeline-project\/1” was expected/],
    ['a newer version', change({ schema: 'placeline-project/2' }), /saved by a newer Placeline/],
    ['another thing', change({ schema: { a: 1 } }), /its schema is \{"a":1\}/],
    ['no text', change({ text: null }), /The project’s text is missing/],
    ['a text too long', change({ text: 'x'.repeat(2_000_001) }), /2,000,001 characters long/],
  ])('%s', (_, json, why) => {
    const { project, refused } = readProject(json)
    expect(project).toBeNull()
    expect(refused.join()).toMatch(why)
  })
})

describe('is opened without what is wrong with it', () => {
  test.each<[string, object, RegExp, Partial<Project>]>([
    [
      'a correction',
      { corrections: [...corrections, { kind: 'x' }] },
      /Correction 2 was left out/,
      { corrections, history: NO_HISTORY },
    ],
    ['all corrections', { corrections: 7 }, /not a list/, { corrections: [], text: TEXT }],
    ['a rule', { rules: [{}] }, /Rule 1 was left out/, { rules: [] }],
    [
      'a step',
      { history: { done: [{ name: 'x', text: { at: -1 } }], undone: [] } },
      /list of changes does not fit/,
      { history: NO_HISTORY, corrections },
    ],
    [
      'a history of another text',
      { text: 'Other.', history: PROJECT.history, corrections: [] },
      /does not fit/,
      { text: 'Other.' },
    ],
    [
      'its date',
      { published: '2020-13-01' },
      /The article’s date is "2020-13-01"/,
      { published: null, corrections },
    ],
    ['its times', { created: 'yesterday', modified: 7 }, /^$/, { created: '1970-01-01T00:00:00.000Z' }],
    ['its name', { name: {}, url: [] }, /^$/, { name: '', url: '' }],
  ])('%s', (_, parts, why, left) => {
    const { project, refused } = readProject(change(parts))
    expect(refused.join(' ')).toMatch(why)
    expect(project).toMatchObject(left)
  })
})

test('any JSON is read or refused, and never throws', () => {
  const twisted = fc
    .tuple(fc.constantFrom(...Object.keys(PROJECT)), fc.jsonValue())
    .map(([key, value]) => change({ [key]: value }))
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), twisted), json => {
      const { project, refused } = readProject(json)
      expect(project !== null || refused.length > 0).toBe(true)
      if (project) expect(readProject(writeProject(project)).project).toEqual(project)
    }),
  )
})
