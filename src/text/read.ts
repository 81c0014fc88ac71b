import type { Document, Token, TokenSentence } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { datelineOf } from './dateline.ts'
import { paragraphs } from './paragraphs.ts'
import { sentenceRanges } from './sentences.ts'
import { type RawToken, tokenise } from './tokens.ts'
import { zonesOf } from './zones.ts'

/** Reads an article: tokens, sentences with their zones, paragraphs and the dateline. */
export function readDocument(text: string): Document {
  const raw = tokenise(text)
  const blocks = paragraphs(text)
  const sentences = sentencesOf(text, raw, blocks)
  const dateline = firstDateline(text, blocks)
  return {
    text,
    tokens: numbered(raw, sentences),
    sentences,
    paragraphs: blocks,
    dateline: dateline?.span ?? null,
    source: dateline?.agency ?? '',
  }
}

function sentencesOf(text: string, tokens: readonly RawToken[], blocks: readonly Span[]): TokenSentence[] {
  const sentences: TokenSentence[] = []
  let first = 0
  blocks.forEach((block, paragraph) => {
    while (first < tokens.length && tokens[first]!.start < block.start) first++
    const ranges = sentenceRanges(tokens, block, first)
    const zones = zonesOf(text, tokens, block, ranges, paragraph < blocks.length - 1)
    ranges.forEach(([firstToken, endToken], i) => {
      const [start, { end }] = [tokens[firstToken]!.start, tokens[endToken - 1]!]
      sentences.push({ start, end, zone: zones[i]!, paragraph, firstToken, endToken })
    })
    first = ranges.at(-1)?.[1] ?? first
  })
  return sentences
}

/** The same tokens, each told its sentence. */
function numbered(tokens: RawToken[], sentences: readonly TokenSentence[]): Token[] {
  let sentence = 0
  for (let i = 0; i < tokens.length; i++) {
    while (sentence < sentences.length - 1 && i >= sentences[sentence]!.endToken) sentence++
    tokens[i]!.sentence = sentence
  }
  return tokens
}

/** Only the first paragraphs can hold it: headline, caption and byline may come before. */
function firstDateline(text: string, blocks: readonly Span[]) {
  for (const block of blocks.slice(0, 6)) {
    const dateline = datelineOf(text, block)
    if (dateline) return dateline
  }
  return null
}
