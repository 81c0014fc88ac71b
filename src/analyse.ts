import { findEvents, type Told } from './events/index.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { holdersTold } from './gazetteer/holders-told.ts'
import type { Knowledge } from './gazetteer/knowledge.ts'
import { storyPlaces } from './gazetteer/story-places.ts'
import { findReferences } from './mentions/index.ts'
import type { ArticleFacts } from './model/article-facts.ts'
import type { Document, Token } from './model/document.ts'
import type { StoryEvent } from './model/event.ts'
import type { Issue } from './model/issue.ts'
import type { Mention } from './model/mention.ts'
import type { Place } from './model/place.ts'
import { type Progress, type Stage, type Tell, within } from './model/progress.ts'
import { inReadingOrder } from './model/span.ts'
import type { Article, Story } from './model/story.ts'
import type { Timex } from './model/when.ts'
import { resolveReferences } from './resolution/index.ts'
import { languageOf, UNKNOWN_LANGUAGE } from './text/language.ts'
import { readDocument } from './text/read.ts'
import { findTimes, type Times } from './time/index.ts'

export interface AnalyseOptions extends ArticleFacts {
  readonly knowledge: Knowledge
  /** Made from the text where left out, so the same text always has the same id. */
  readonly id?: string
  /**
   * Whether to look for events; true where left out. Without them there are no links, no mentions that an event
   * implies, and no places known only from noted events: what is left is what the words themselves name, sooner.
   */
  readonly events?: boolean
  /** Hears where the analysis is, some forty times, while it runs; of a text of a page all at once. */
  readonly onProgress?: (progress: Progress) => void
}

/** Turns an article into a Story: the stages, in order. Never throws; what could not be done is among the issues. */
export function analyse(text: string, options: AnalyseOptions): Story {
  const { knowledge } = options
  const failures: Issue[] = []
  const begin = stagesOf(options.onProgress)
  begin('sentences')
  const document = readDocument(text)
  begin('dates')
  const when = attempt(
    'dates',
    failures,
    () => findTimes(document, options.published ?? null, () => holdersTold(document, knowledge)),
    NO_TIMES,
  )
  const inNames = begin('names')
  const references = attempt('place names', failures, () => findReferences(document, knowledge, inNames), [])
  const inPlaces = begin('places')
  const resolved = attempt(
    'places',
    failures,
    () => resolveReferences(document, references, knowledge, inPlaces),
    [],
  )
  const { times, clocks, published } = when
  const source = { document, mentions: resolved, times, clocks, published, knowledge }
  const untold: Told = { events: [], links: [], issues: [], mentions: resolved }
  const inEvents = begin('events')
  const told =
    options.events === false
      ? untold
      : attempt('events', failures, () => findEvents(source, inEvents), untold)
  const language = languageOf(document)
  const article = articleOf(document, when, language, options)
  return {
    schema: 'placeline-story/1',
    article,
    sentences: document.sentences.map(({ start, end, zone, paragraph }) => ({ start, end, zone, paragraph })),
    mentions: told.mentions,
    places: placesOf(told.mentions, told.events, knowledge.gazetteer),
    times: clocks.length > 0 ? [...times, ...clocks].sort(inReadingOrder) : times,
    events: told.events,
    links: told.links,
    issues: [...issuesOf(document, article, language, told.mentions, times), ...told.issues, ...failures],
  }
}

const NO_TIMES: Times = {
  times: [],
  clocks: [],
  published: null,
  publishedFrom: null,
  publishedDerivation: [],
}

/** Where in the whole each stage begins, as a text of a million characters takes its time. */
const BEGINS: Readonly<Record<Stage, number>> = {
  sentences: 0,
  dates: 0.02,
  names: 0.05,
  places: 0.17,
  events: 0.26,
}
const ORDER = Object.keys(BEGINS) as readonly Stage[]

/** Tells that a stage begins, and hands out what tells how far it is. */
function stagesOf(hear: AnalyseOptions['onProgress']): (stage: Stage) => Tell {
  return stage => {
    const next = ORDER[ORDER.indexOf(stage) + 1]
    const tell = within(share => hear?.({ stage, share }), BEGINS[stage], next ? BEGINS[next] : 1)
    tell(0)
    return tell
  }
}

/** A stage that breaks is a fault of ours: the reader keeps what the others found, and is told. */
function attempt<T>(stage: string, failures: Issue[], run: () => T, instead: T): T {
  try {
    return run()
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    failures.push({
      code: 'stage-failed',
      message: `The ${stage} of this text could not be read (${words}). The rest is shown.`,
    })
    return instead
  }
}

function articleOf(document: Document, when: Times, language: string, options: AnalyseOptions): Article {
  return {
    id: options.id ?? `article-${hash(document.text)}`,
    title: options.title ?? '',
    text: document.text,
    published: when.published,
    publishedFrom: when.publishedFrom,
    publishedDerivation: derivationOf(when, options),
    source: options.source || document.source,
    ...(options.byline && { byline: options.byline }),
    url: options.url ?? '',
    language: language === UNKNOWN_LANGUAGE ? 'und' : language,
  }
}

/** A date that came with the article says with what; one that the text gives says how it follows. */
function derivationOf(when: Times, { publishedNote: note }: ArticleFacts): Times['publishedDerivation'] {
  const given = when.publishedFrom === 'given' && when.published !== null && note
  return given ? [{ from: note, to: when.published! }] : when.publishedDerivation
}

/** Every place a mention, a rival candidate's event or an event names, once, in order of first appearance. */
function placesOf(
  mentions: readonly Mention[],
  events: readonly StoryEvent[],
  gazetteer: Gazetteer,
): Place[] {
  const ids = new Set<string>()
  for (const mention of mentions) for (const id of mention.placeIds) ids.add(id)
  for (const event of events) {
    for (const at of event.places) ids.add(at.placeId)
    for (const participant of event.participants) if (participant.placeId) ids.add(participant.placeId)
  }
  const known = storyPlaces(gazetteer)
  const places: Place[] = []
  for (const id of ids) {
    const place = known.place(id)
    if (place) places.push(place)
  }
  return places
}

function issuesOf(
  document: Document,
  article: Article,
  language: string,
  mentions: readonly Mention[],
  times: readonly Timex[],
): Issue[] {
  if (!document.tokens.some(isWord))
    return [{ code: 'empty-text', message: 'There are no words in this text. Paste an English news report.' }]
  const issues: Issue[] = []
  if (language !== 'en' && language !== 'und')
    issues.push({
      code: 'not-english',
      message: `${looksLike(language)}, and Placeline reads only English. Use an English version; of this one only the names it knows can be found.`,
    })
  if (!mentions.some(mention => mention.placeIds.length > 0)) {
    const words = document.tokens.filter(isWord).length
    issues.push({
      code: 'no-place-found',
      message: `No place was found in this text. It has ${words} ${words === 1 ? 'word' : 'words'}; a sentence that names a country or a city is enough.`,
    })
  }
  const undated = times.find(time => time.type === 'date' && time.earliest === null)
  if (!article.published && undated) {
    issues.push({
      code: 'no-date',
      message: `The text does not say when it was written, so “${undated.surface}” could not be dated. Set the date of the article.`,
      start: undated.start,
      end: undated.end,
    })
  }
  return issues
}

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Names of languages take tens of milliseconds to load: they are not asked for where there is none to name. */
function looksLike(language: string): string {
  const name =
    language === UNKNOWN_LANGUAGE
      ? undefined
      : new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)
  return name ? `This looks like ${name}` : 'This does not look like English'
}

/** FNV-1a over UTF-16 units: enough to tell articles apart, not to keep secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
