import type { Place } from '../model/place.ts'
import type { Article } from '../model/story.ts'

/** Addresses that a link may have; whatever else stands in an article's `url` is not followed. */
const WEB = /^https?:\/\/[^\s<>"{}|\\^`]+$/i

/** Half a character, which a damaged file may hold, has no escape: it would throw. */
const escaped = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'))

/** The article's own address; null where it has none that is safe to follow. */
export const addressOf = ({ url }: Pick<Article, 'url'>): string | null => (WEB.test(url) ? url : null)

/** What stands for the article in linked data: its address, else a name of our own that is the same in every run. */
export const articleIri = (article: Pick<Article, 'id' | 'url'>): string =>
  addressOf(article) ?? `urn:x-placeline:${escaped(article.id)}`

/** A name of our own for a part of an article: `articlePartIri(article, 'place', 'baghdad')`. */
export const articlePartIri = (article: Pick<Article, 'id'>, kind: string, id: string): string =>
  `urn:x-placeline:${escaped(article.id)}/${kind}/${escaped(id)}`

/** The English Wikipedia's article on a place; null where none is known. */
export const wikipediaOf = ({ links }: Pick<Place, 'links'>): string | null =>
  links.wikipedia ? `https://en.wikipedia.org/wiki/${escaped(links.wikipedia.replaceAll(' ', '_'))}` : null

/** The item others link to for a place: Wikidata's, else GeoNames'; null where neither is known. */
export const sharedIri = ({ links }: Pick<Place, 'links'>): string | null =>
  links.wikidata
    ? `http://www.wikidata.org/entity/${links.wikidata}`
    : links.geonames
      ? `https://sws.geonames.org/${links.geonames}/`
      : null
