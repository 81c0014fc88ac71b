import type { Story } from '../index.ts'
import type { MapContext, Reply, Request } from './protocol.ts'

/** The worker as promises. */
export interface AnalyserClient {
  analyse(text: string, options: { readonly published?: string }): Promise<Story>
  context(): Promise<MapContext>
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** Omits `ticket`, which the client gives. */
type Question = Request extends infer One ? (One extends Request ? Omit<One, 'ticket'> : never) : never

/** Starts the worker and speaks with it; a worker that breaks fails what waits and is started anew. */
export function createAnalyserClient(start: () => Worker = startWorker): AnalyserClient {
  const waiting = new Map<number, Waiting>()
  let tickets = 0
  let worker: Worker | undefined

  const running = () => {
    if (worker) return worker
    worker = start()
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.ticket)
      waiting.delete(data.ticket)
      if (data.kind === 'failed') one?.reject(new Error(data.message))
      else one?.resolve(data)
    }
    worker.onerror = () => {
      worker?.terminate()
      worker = undefined
      for (const one of waiting.values())
        one.reject(new Error('The analysis stopped unexpectedly. Your text is kept; try again.'))
      waiting.clear()
    }
    return worker
  }

  const ask = (question: Question) =>
    new Promise<Reply>((resolve, reject) => {
      const ticket = ++tickets
      waiting.set(ticket, { resolve, reject })
      running().postMessage({ ...question, ticket })
    })

  return {
    analyse: async (text, options) => {
      const reply = await ask({ kind: 'analyse', text, ...options })
      if (reply.kind !== 'story') throw new Error(`Got “${reply.kind}” from the analysis, expected a story.`)
      return reply.story
    },
    context: async () => {
      const reply = await ask({ kind: 'context' })
      if (reply.kind !== 'context')
        throw new Error(`Got “${reply.kind}” from the analysis, expected the map's names.`)
      return reply.context
    },
  }
}

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
