import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/options.ts'

const MAP = { command: 'map', files: ['-'], format: 'geojson', output: null, published: null, quiet: false }
const BATCH = {
  command: 'batch',
  input: '-',
  format: 'mentions',
  output: null,
  published: null,
  jobs: 1,
  resume: false,
  quiet: false,
}

describe('understood', () => {
  test.each([
    [['map'], MAP],
    [['map', 'a.txt', 'b.txt'], { ...MAP, files: ['a.txt', 'b.txt'] }],
    [['map', '-', '--format', 'story'], { ...MAP, format: 'story' }],
    [['map', '--format=story', '-o', 'x.json'], { ...MAP, format: 'story', output: 'x.json' }],
    [['map', '--published', '2020-02-29', '--quiet'], { ...MAP, published: '2020-02-29', quiet: true }],
    [['map', '-f', 'story', '-o', '-'], { ...MAP, format: 'story' }],
    [['map', '--', '--odd.txt'], { ...MAP, files: ['--odd.txt'] }],
    [['batch'], BATCH],
    [['batch', 'in.jsonl', '-o', 'out.jsonl'], { ...BATCH, input: 'in.jsonl', output: 'out.jsonl' }],
    [['batch', '-', '--format=geojson', '--jobs', '4'], { ...BATCH, format: 'geojson', jobs: 4 }],
    [['batch', '-o', 'x', '--resume', '--quiet'], { ...BATCH, output: 'x', resume: true, quiet: true }],
    [['lookup', 'Paris', 'San José'], { command: 'lookup', names: ['Paris', 'San José'], json: false }],
    [['lookup', 'Paris', '--json'], { command: 'lookup', names: ['Paris'], json: true }],
    [['lookup', '--', '--help'], { command: 'lookup', names: ['--help'], json: false }],
    [['explain', 'a.txt', 'Iraq'], { command: 'explain', file: 'a.txt', names: ['Iraq'], published: null }],
    [
      ['explain', '-', 'Iraq', 'U.S.', '--published=2020-01-24'],
      { command: 'explain', file: '-', names: ['Iraq', 'U.S.'], published: '2020-01-24' },
    ],
    [['--help'], { command: 'help' }],
    [['map', '--help'], { command: 'help' }],
    [['lookup', '-h'], { command: 'help' }],
    [['--version'], { command: 'version' }],
  ])('%j', (args, command) => expect(readArguments(args)).toEqual(command))
})

describe('refused, with what was got and what was expected', () => {
  test.each([
    [[], /Expected a command: map, batch, lookup, explain/],
    [['plot'], /“plot”, expected one of map/],
    [['toString'], /“toString”/],
    [['map', '--format', 'pdf'], /“pdf”, expected one of geojson, .*kml/],
    [['map', '--format', 'mentions'], /“mentions”, expected one of geojson/],
    [['map', '--format'], /needs a value/],
    [['map', '--frobnicate'], /no option “--frobnicate” here, expected --format/],
    [['map', '--quiet=no'], /no option “--quiet=no”/],
    [['map', '--published', '2021-02-29'], /“2021-02-29”/],
    [['map', '--published', 'yesterday'], /“yesterday”/],
    [['map', '--published', '2020-13-01'], /“2020-13-01”/],
    [['map', '--published', '2020-01-24T10:00'], /“2020-01-24T10:00”/],
    [['map', '-o', ''], /empty name/],
    [['map', '--jobs', '2'], /no option “--jobs”/],
    [['batch', 'a', 'b'], /2 inputs, expected one/],
    [['batch', '--format', 'csv'], /“csv”, expected mentions or story or geojson/],
    [['batch', '--jobs', '0'], /“0” for --jobs/],
    [['batch', '--jobs', 'many'], /“many” for --jobs/],
    [['batch', '--resume'], /expected --output FILE/],
    [['batch', '--resume', '-o', '-'], /expected --output FILE/],
    [['lookup'], /no name/],
    [['lookup', 'Paris', '-o', 'x'], /no option “-o” here, expected --json/],
    [['explain'], /no file/],
    [['explain', 'a.txt'], /a file but no name/],
  ])('%j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError)
    expect(() => readArguments(args)).toThrow(message)
  })
})
