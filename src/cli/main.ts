#!/usr/bin/env node
import { HELP, readArguments, UsageError } from './arguments.ts'
import { runMap } from './map.ts'
import { version } from './version.ts'

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  try {
    const command = readArguments(args)
    if (command.command === 'map') return runMap(command)
    process.stdout.write(command.command === 'help' ? HELP : `${version}\n`)
    return 0
  } catch (error) {
    const wrongUsage = error instanceof UsageError
    process.stderr.write(`placeline: ${error instanceof Error ? error.message : String(error)}\n`)
    if (wrongUsage) process.stderr.write('Try “placeline --help”.\n')
    return wrongUsage ? 2 : 1
  }
}
