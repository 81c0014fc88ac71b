import {
  type ArticleFacts,
  analyse,
  type Divisions,
  type DivisionTopology,
  findPlaces,
  type Geometry,
  type Knowledge,
  openDivisions,
  type Place,
  type Progress,
  type Story,
  storyPlaces,
} from '../index.ts'
import { namesFor } from './context.ts'
import { fetchFile, loadKnowledge } from './gazetteer-files.ts'
import { nearestTown } from './near.ts'
import type { EventTypeName, News, Reply, Report, Request, WorldPlace } from './protocol.ts'
import { coursesOf } from './rivers.ts'

/** Texts longer than this are refused: no news report is, and a slip of the clipboard may be. */
const LONGEST_TEXT = 2_000_000

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(message: Reply | News | Report): void
}
let opened: Promise<Knowledge> | undefined
let outlines: Promise<Divisions | undefined> | undefined

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await answer(data))
  } catch (error) {
    scope.postMessage({
      kind: 'failed',
      ticket: data.ticket,
      message: error instanceof Error ? error.message : String(error),
    })
  }
}

async function answer(request: Request): Promise<Reply> {
  const { ticket } = request
  const known = await knowledge()
  switch (request.kind) {
    case 'names':
      return { kind: 'names', ticket, names: namesFor(known, request) }
    case 'find':
      return { kind: 'found', ticket, places: find(known, request.query, request.limit) }
    case 'near':
      return { kind: 'near', ticket, near: nearestTown(known, request.lat, request.lon, await divisions()) }
    case 'rivers':
      return { kind: 'rivers', ticket, rivers: coursesOf(known.gazetteer) }
    case 'outlines':
      return { kind: 'outlines', ticket, outlines: outlinesOf(request.ids, await divisions()) }
    case 'event-types':
      return { kind: 'event-types', ticket, types: eventTypesOf(known) }
    case 'places':
      return { kind: 'places', ticket, places: placesOf(known, request.ids) }
    case 'analyse':
      return {
        kind: 'story',
        ticket,
        story: read(known, request.text, request.facts, progress =>
          scope.postMessage({ kind: 'progress', ticket, ...progress }),
        ),
      }
  }
}

function find({ gazetteer }: Knowledge, query: string, limit: number): WorldPlace[] {
  return findPlaces(query, gazetteer, limit).map(found => ({
    ...found,
    country: found.place.type === 'country' ? '' : (gazetteer.country(found.place.country)?.name ?? ''),
  }))
}

/** The rows of data/lexicon/event-types.txt. */
const eventTypesOf = (known: Knowledge): EventTypeName[] =>
  known.lexicon('event-types').map(([type = '', , , noun = type]) => ({ type, noun }))

/** What is known of these places; ids no gazetteer has are left out. */
function placesOf({ gazetteer }: Knowledge, ids: readonly string[]): Place[] {
  const known = storyPlaces(gazetteer)
  return ids.flatMap(id => known.place(id) ?? [])
}

/** The outlines of these places that are divisions; none where they could not be had. */
function outlinesOf(ids: readonly string[], divisions: Divisions | undefined): Record<string, Geometry> {
  return Object.fromEntries(
    ids.flatMap(id => {
      const outline = divisions?.outlines.get(id)
      return outline ? [[id, outline] as const] : []
    }),
  )
}

function read(
  known: Knowledge,
  text: string,
  facts: ArticleFacts,
  onProgress: (progress: Progress) => void,
): Story {
  if (text.length > LONGEST_TEXT) {
    throw new Error(
      `This text has ${text.length.toLocaleString('en')} characters; Placeline reads up to ${LONGEST_TEXT.toLocaleString('en')} at a time. Paste one report.`,
    )
  }
  return analyse(text, { knowledge: known, ...facts, onProgress })
}

/** Outlines of provinces, fetched when first asked for; without them the nearest town speaks for its country. */
function divisions(): Promise<Divisions | undefined> {
  outlines ??= fetchFile('divisions.json')
    .then(async response => openDivisions((await response.json()) as DivisionTopology))
    .catch(() => undefined)
  return outlines
}

/** Fetched once; a failed fetch is tried again with the next request. All of the world takes the place of its first part. */
function knowledge(): Promise<Knowledge> {
  opened ??= load()
  return opened
}

function load(): Promise<Knowledge> {
  const { first, whole } = loadKnowledge(news => scope.postMessage(news))
  whole
    .then(known => {
      if (!known) return
      opened = Promise.resolve(known)
      scope.postMessage({ kind: 'grown' })
    })
    .catch(() => undefined)
  return first.catch(error => {
    opened = undefined
    throw error
  })
}
