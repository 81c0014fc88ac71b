import { statSync } from 'node:fs'

/** Throws where the output is one of the inputs, by whatever name or link: writing would empty it first. */
export function refuseSameFile(inputs: readonly string[], output: string | null): void {
  const written = output === null ? undefined : fileAt(output)
  if (!written) return
  for (const input of inputs) {
    const read = input === '-' ? undefined : fileAt(input)
    if (read?.ino === written.ino && read.dev === written.dev && read.isFile())
      throw new Error(`Got ${output} as input and output, expected two files.`)
  }
}

const fileAt = (path: string) => statSync(path, { bigint: true, throwIfNoEntry: false })
