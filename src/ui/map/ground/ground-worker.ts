import type { Topology } from '../basemap.ts'
import { createCutter } from './cutter.ts'
import type { Answer, Ask, Loaded } from './protocol.ts'

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Ask>) => void) | null
  postMessage(answer: Answer, transfer: Transferable[]): void
}

const answer = createCutter(read, (reply, transfer) => scope.postMessage(reply, transfer))
scope.onmessage = ({ data }) => answer(data)

async function read(_: Loaded, url: string): Promise<Topology> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The basemap could not be loaded: got ${response.status} for ${url}.`)
  return response.json()
}
