import type { Document, TokenSentence } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Zone } from '../model/story.ts'
import { datelineOf } from './dateline.ts'
import { mapped } from './mapped.ts'
import { listsReports, namesReport } from './other-reports.ts'
import { paragraphs } from './paragraphs.ts'
import { sentenceRanges } from './sentences.ts'
import { type RawToken, type Tokens, tokenise } from './tokens.ts'
import { isHeading, zonesOf } from './zones.ts'

/** Reads an article: tokens, sentences with their zones, paragraphs and the dateline. */
export function readDocument(text: string): Document {
  const read = tokenise(text)
  const blocks = paragraphs(text)
  const sentences = sentencesOf(text, read, blocks)
  const dateline = firstDateline(text, blocks)
  return {
    text,
    tokens: read.tokens,
    numbers: read.numbers,
    sentences,
    paragraphs: blocks,
    dateline: dateline?.span ?? null,
    source: dateline?.agency ?? '',
  }
}

/** The sentences block by block; each token is told its own. */
function sentencesOf(text: string, read: Tokens, blocks: readonly Span[]): TokenSentence[] {
  const { tokens } = read
  const sentences: TokenSentence[] = []
  let first = 0
  let listing = false
  blocks.forEach((block, paragraph) => {
    const ranges = sentenceRanges(read, block, first)
    const line = text.slice(block.start, block.end)
    listing = listsReports(line) || (listing && ranges.length === 1 && isHeading(line))
    const zones: Zone[] =
      listing || namesReport(line)
        ? mapped(ranges, () => 'credit')
        : zonesOf(text, tokens, block, ranges, paragraph < blocks.length - 1)
    ranges.forEach(([firstToken, endToken], i) => {
      const [start, { end }] = [tokens[firstToken]!.start, tokens[endToken - 1]!]
      tellSentence(tokens, firstToken, endToken, sentences.length)
      sentences.push({ start, end, zone: zones[i]!, paragraph, firstToken, endToken })
      first = endToken
    })
  })
  return sentences
}

function tellSentence(tokens: readonly RawToken[], from: number, to: number, sentence: number): void {
  for (let at = from; at < to; at++) tokens[at]!.sentence = sentence
}

/** Only the first paragraphs can hold it: headline, caption and byline may come before. */
function firstDateline(text: string, blocks: readonly Span[]) {
  for (const block of blocks.slice(0, 6)) {
    const dateline = datelineOf(text, block)
    if (dateline) return dateline
  }
  return null
}
