import type { ArticleFacts, Geometry, Place, Progress, Story } from '../index.ts'
import type {
  EventTypeName,
  MapName,
  NearPlace,
  News,
  Reply,
  Report,
  Request,
  RiverCourse,
  View,
  WorldPlace,
} from './protocol.ts'

/** The worker as promises. */
export interface AnalyserClient {
  /** `hear` is told where the analysis is, while it runs. */
  analyse(text: string, facts: ArticleFacts, hear?: (progress: Progress) => void): Promise<Story>
  /** Ends the worker if it has analysed for more than a second: nothing else can make it stop. What waits fails; the next question starts another. */
  stop(): void
  /** Names for a view of the map; null if a later view was asked for before this one's turn. */
  names(view: View): Promise<readonly MapName[] | null>
  /** Places a query may mean, likeliest first; null if a later query was asked before this one's answer. */
  find(query: string, limit: number): Promise<readonly WorldPlace[] | null>
  /** The nearest town to a point, `near: null` where there is none; null if a later point was asked for. */
  near(lat: number, lon: number): Promise<{ readonly near: NearPlace | null } | null>
  /** The places of these ids, as far as they are known. */
  places(ids: readonly string[]): Promise<readonly Place[]>
  /** The types events may have. */
  eventTypes(): Promise<readonly EventTypeName[]>
  /** The outlines of provinces and states, by the ids of places; what has none is left out. */
  outlines(ids: readonly string[]): Promise<Readonly<Record<string, Geometry>>>
  /** The courses of rivers. */
  rivers(): Promise<readonly RiverCourse[]>
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
  readonly analyses: boolean
  readonly hear: ((progress: Progress) => void) | undefined
  /** When it was asked, ms. */
  readonly asked: number
}

/** Starting anew costs about a second: a shorter analysis is left to end by itself. */
const PATIENCE_MS = 1000

/** Omits `ticket`, which the client gives. */
type Question = Request extends infer One ? (One extends Request ? Omit<One, 'ticket'> : never) : never

/** Starts the worker and speaks with it; a worker that breaks fails what waits and is started anew. `hear` gets what it says unasked. */
export function createAnalyserClient(
  hear: (news: News) => void = () => undefined,
  start: () => Worker = startWorker,
): AnalyserClient {
  const waiting = new Map<number, Waiting>()
  let tickets = 0
  let worker: Worker | undefined

  const running = () => {
    if (worker) return worker
    worker = start()
    worker.onmessage = ({ data }: MessageEvent<Reply | News | Report>) => {
      if (!('ticket' in data)) return hear(data)
      const one = waiting.get(data.ticket)
      if (data.kind === 'progress') return one?.hear?.(data)
      waiting.delete(data.ticket)
      if (data.kind === 'failed') one?.reject(new Error(data.message))
      else one?.resolve(data)
    }
    worker.onerror = () => end('The analysis stopped unexpectedly. Your text is kept; try again.')
    return worker
  }

  const end = (message: string) => {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const one of left) one.reject(new Error(message))
  }

  const ask = (question: Question, heard?: (progress: Progress) => void) =>
    new Promise<Reply>((resolve, reject) => {
      const ticket = ++tickets
      waiting.set(ticket, {
        ...{ resolve, reject, hear: heard },
        analyses: question.kind === 'analyse',
        asked: Date.now(),
      })
      running().postMessage({ ...question, ticket })
    })

  const names = lastWins(async (view: View) => expect(await ask({ kind: 'names', ...view }), 'names').names)
  const find = lastWins(
    async ([query, limit]: readonly [string, number]) =>
      expect(await ask({ kind: 'find', query, limit }), 'found').places,
  )
  const near = lastWins(async ([lat, lon]: readonly [number, number]) => ({
    near: expect(await ask({ kind: 'near', lat, lon }), 'near').near,
  }))
  return {
    analyse: async (text, facts, heard) =>
      expect(await ask({ kind: 'analyse', text, facts }, heard), 'story').story,
    stop: () => {
      const long = [...waiting.values()].some(one => one.analyses && Date.now() - one.asked > PATIENCE_MS)
      if (long) end('The analysis was stopped.')
    },
    names,
    find: (query, limit) => find([query, limit]),
    near: (lat, lon) => near([lat, lon]),
    places: async ids => expect(await ask({ kind: 'places', ids }), 'places').places,
    eventTypes: async () => expect(await ask({ kind: 'event-types' }), 'event-types').types,
    outlines: async ids => expect(await ask({ kind: 'outlines', ids }), 'outlines').outlines,
    rivers: async () => expect(await ask({ kind: 'rivers' }), 'rivers').rivers,
  }
}

function expect<Kind extends Reply['kind']>(
  reply: Reply,
  kind: Kind,
): Extract<Reply, { readonly kind: Kind }> {
  if (reply.kind !== kind) throw new Error(`Got “${reply.kind}” from the analysis, expected “${kind}”.`)
  return reply as Extract<Reply, { readonly kind: Kind }>
}

/** Asks one thing at a time; of what comes meanwhile only the last is asked, the rest and overtaken answers are null. */
export function lastWins<In, Out>(ask: (input: In) => Promise<Out>): (input: In) => Promise<Out | null> {
  let latest = 0
  let busy: Promise<unknown> = Promise.resolve()
  return async input => {
    const mine = ++latest
    await busy.catch(() => undefined)
    if (mine !== latest) return null
    const answer = ask(input)
    busy = answer
    const out = await answer.catch(error => {
      if (mine === latest) throw error
      return null
    })
    return mine === latest ? out : null
  }
}

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
