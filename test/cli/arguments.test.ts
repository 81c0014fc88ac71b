import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/options.ts'

const MAP = { command: 'map', files: ['-'], format: 'geojson', output: null, published: null, quiet: false }

describe('understood', () => {
  test.each([
    [['map'], MAP],
    [['map', 'a.txt', 'b.txt'], { ...MAP, files: ['a.txt', 'b.txt'] }],
    [['map', '-', '--format', 'story'], { ...MAP, format: 'story' }],
    [['map', '--format=story', '-o', 'x.json'], { ...MAP, format: 'story', output: 'x.json' }],
    [['map', '--published', '2020-02-29', '--quiet'], { ...MAP, published: '2020-02-29', quiet: true }],
    [['--help'], { command: 'help' }],
    [['map', '--help'], { command: 'help' }],
    [['--version'], { command: 'version' }],
  ])('%j', (args, command) => expect(readArguments(args)).toEqual(command))
})

describe('refused, with what was got and what was expected', () => {
  test.each([
    [[], /Expected a command/],
    [['plot'], /“plot”/],
    [['map', '--format', 'pdf'], /“pdf”, expected geojson or story/],
    [['map', '--format'], /needs a value/],
    [['map', '--frobnicate'], /no option “--frobnicate”/],
    [['map', '--published', '2021-02-29'], /“2021-02-29”/],
    [['map', '--published', 'yesterday'], /“yesterday”/],
    [['map', '--published', '2020-13-01'], /“2020-13-01”/],
  ])('%j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError)
    expect(() => readArguments(args)).toThrow(message)
  })
})
