#!/usr/bin/env node
import { type Command, readArguments } from './arguments.ts'
import { runBatch } from './batch.ts'
import { runExplain } from './explain.ts'
import { HELP } from './help.ts'
import { runLookup } from './lookup.ts'
import { runMap } from './map.ts'
import { faultOf, note, wordsOf } from './note.ts'
import { UsageError } from './options.ts'
import { version } from './version.ts'

// A reader that has seen enough ("| head") closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') note(wordsOf(error))
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(args))
  } catch (error) {
    const wrongUsage = error instanceof UsageError
    note(faultOf(error))
    if (wrongUsage) note('Try “placeline --help”.')
    return wrongUsage ? 2 : 1
  }
}

function run(command: Command): number | Promise<number> {
  switch (command.command) {
    case 'map':
      return runMap(command)
    case 'batch':
      return runBatch(command)
    case 'lookup':
      return runLookup(command)
    case 'explain':
      return runExplain(command)
    case 'help':
      return print(HELP)
    case 'version':
      return print(`${version}\n`)
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
