import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, preview } from 'vite'
import { readDivisionLines } from '../../data/pack/division-lines.ts'

/** A served page, until it is closed. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

const root = fileURLToPath(new URL('./page', import.meta.url))

/** Builds the page that has the real tile layer and its rivals, and serves it. */
export async function servePage(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'placeline-bench-'))
  const shared = { root, base: './', configFile: false, logLevel: 'error' } as const
  await build({
    ...shared,
    build: { outDir, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
    worker: { format: 'es' },
    plugins: [divisionsFile()],
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, open: false, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The bench page could not be served: no address was given.')
  return {
    address,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}

const divisionsFile = (): Plugin => ({
  name: 'divisions-file',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'division-lines.json',
      source: JSON.stringify(readDivisionLines()),
    })
  },
})
