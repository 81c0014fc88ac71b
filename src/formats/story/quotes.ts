import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { plain } from '../geojson/columns.ts'

/** Longest text that is laid out: offsets in a file may say anything. */
const LONGEST = 5_000_000

/**
 * A text in which the quotes of an article stand where they stood in it, with blanks between them, so that every offset
 * still points at its words; and how many sentences are there.
 */
export function textOfQuotes(story: Story, excerpts: readonly string[]): { text: string; held: number } {
  const letters = new Array<string>(lengthOf(story)).fill(' ')
  const write = (at: number, words: string) => {
    for (let i = 0; i < words.length && at + i < letters.length; i++) letters[at + i] = words[i]!
  }
  const surfaces = [...story.mentions, ...story.times].sort((a, b) => a.start - b.start)
  const byLength = groupByLength(excerpts)
  let held = 0
  let next = 0
  story.sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== story.sentences[i - 1]?.paragraph && sentence.start > 0)
      write(sentence.start - 1, '\n')
    while (next < surfaces.length && surfaces[next]!.start < sentence.start) next++
    const own: Surface[] = []
    while (next < surfaces.length && surfaces[next]!.end <= sentence.end) own.push(surfaces[next++]!)
    const quote = byLength.get(sentence.end - sentence.start)?.find(words => isSentence(words, sentence, own))
    if (quote === undefined) return
    held++
    write(sentence.start, quote)
  })
  for (const { start, surface } of surfaces) write(start, surface)
  return { text: letters.join(''), held }
}

type Surface = Span & { readonly surface: string }

function lengthOf({ sentences, mentions, times, events }: Story): number {
  const spans: readonly Span[] = [
    ...sentences,
    ...mentions,
    ...times,
    ...events.flatMap(event => [event.excerpt, ...event.triggers]),
  ]
  return Math.min(
    LONGEST,
    spans.reduce((most, span) => Math.max(most, span.end), 0),
  )
}

function groupByLength(texts: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const text of texts) {
    const group = groups.get(text.length)
    if (group) group.push(text)
    else groups.set(text.length, [text])
  }
  return groups
}

/** Whether an excerpt as long as a sentence is it: each of its words stands where it belongs. */
const isSentence = (words: string, { start }: Span, own: readonly Surface[]): boolean =>
  own.length > 0 && own.every(one => words.startsWith(plain(one.surface), one.start - start))
