import { withArticle } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { type Found, foundAt } from './found.ts'
import { type Memory, startingAt } from './memory.ts'

/** "the government": that of the country the article is about. */
export const governmentInFocus = (memory: Memory): Found | undefined =>
  inFocus(memory, memory.knowledge.gazetteer.government(memory.focus))

/** "Parliament": that of the country the article is about. */
export const parliamentInFocus = (memory: Memory): Found | undefined =>
  inFocus(memory, memory.knowledge.gazetteer.parliament(memory.focus))

function inFocus({ knowledge, focus }: Memory, place: CuratedPlace | undefined): Found | undefined {
  const country = knowledge.gazetteer.country(focus)
  if (!place || !country) return undefined
  const words = `The article is mostly about ${withArticle(country.name)}`
  return foundAt(place, { rule: 'focus', words, weight: 20 }, 0.6)
}

/** "the capital Baghdad", "Qatar's capital", "the capital": the name beside it, else its country's, else that of the country in focus. */
export function capital(reference: Reference, memory: Memory): Found | undefined {
  const { apposed } = reference
  const beside = apposed && startingAt(memory.seen, apposed.start)
  if (beside) {
    const words = `“${beside.mention.surface}” stands beside it`
    return foundAt(beside.place, { rule: 'apposition', words, weight: 40 }, 0.95, beside)
  }
  const { gazetteer } = memory.knowledge
  const owner = reference.owner ? gazetteer.place(reference.owner) : undefined
  const country = owner?.type === 'country' ? owner : gazetteer.country(memory.focus)
  const city = country?.capital ? gazetteer.place(country.capital) : undefined
  if (!country || !city) return undefined
  const words = `Capital of ${withArticle(country.name)}${owner ? '' : ', which the article is mostly about'}`
  return foundAt(city, { rule: 'capital', words, weight: 25 }, owner ? 0.9 : 0.65)
}
