import type { Document } from '../model/document.ts'
import type { Article } from '../model/story.ts'
import type { Timex } from '../model/when.ts'
import { publicationOf } from './published/index.ts'
import { recognise } from './recognise.ts'
import { timexes } from './timex.ts'

/** The article's date and every temporal expression, in reading order. */
export interface Times extends Pick<Article, 'published' | 'publishedFrom' | 'publishedDerivation'> {
  readonly times: readonly Timex[]
}

/** Finds temporal expressions; `published` (`YYYY-MM-DD`) is taken as given, else worked out from the text where it can be. */
export function findTimes(document: Document, published: string | null): Times {
  const found = recognise(document)
  const { anchor, ...publication } = publicationOf(document, found, published)
  return { ...publication, times: timexes(document, found, anchor) }
}
