import type { Document } from '../model/document.ts'
import type { HolderTold } from '../model/knowledge.ts'
import type { Article } from '../model/story.ts'
import type { ClockTime, Timex } from '../model/when.ts'
import { parseIsoDay } from './calendar.ts'
import { clockTimes } from './clock/index.ts'
import { publicationOf } from './published/index.ts'
import { recognise } from './recognise.ts'
import { timexes } from './timex.ts'

/** The article's date and every temporal expression, in reading order. */
export interface Times extends Pick<Article, 'published' | 'publishedFrom' | 'publishedDerivation'> {
  /** Without the hours and parts of the day. */
  readonly times: readonly Timex[]
  readonly clocks: readonly ClockTime[]
}

/**
 * Finds temporal expressions; `published` (`YYYY-MM-DD`) is taken as given, else worked out from the text where it can be,
 * and from who held which office, which `holders` gives where it is asked.
 */
export function findTimes(
  document: Document,
  published: string | null,
  holders: () => readonly HolderTold[] = () => [],
): Times {
  const found = recognise(document)
  const publication = publicationOf(document, found, published, holders)
  const times = timexes(
    document,
    found,
    publication.anchor,
    publication.published === null ? null : parseIsoDay(publication.published),
  )
  // Field by field: engines give what is left over of an object a shape of its own for each article.
  return {
    published: publication.published,
    publishedFrom: publication.publishedFrom,
    publishedDerivation: publication.publishedDerivation,
    times,
    clocks: clockTimes(document, times),
  }
}
