import type { Token } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Timex } from '../../model/when.ts'
import { filled, mapped } from '../../text/mapped.ts'
import type { EventSource } from '../source.ts'
import { type LexiconWord, type TriggerLexicon, triggerLexicon } from './lexicon.ts'
import type { VerbGroup } from './verb-group.ts'
import { classify } from './word-class.ts'
import type { WordClass } from './word-kinds.ts'

/** The article with what every rule of this folder asks about a token; arrays run parallel to the tokens. */
export interface Reading {
  readonly source: EventSource
  readonly lexicon: TriggerLexicon
  readonly tokens: readonly Token[]
  readonly words: readonly LexiconWord[]
  readonly classes: readonly WordClass[]
  readonly times: readonly (Timex | undefined)[]
  /** What belongs to the verb at a token, once a rule has asked for it. */
  readonly groups: (VerbGroup | undefined)[]
  /** What the words of a sentence say for or against whatever it tells, once a rule has asked for it. */
  readonly sentenceSigns: (readonly string[] | undefined)[]
  readonly mentionById: ReadonlyMap<string, Mention>
  /** The innermost mentions come last. */
  readonly mentions: readonly (readonly Mention[])[]
}

/** Classifies the words of an article and lays its mentions and times over them. */
export function readArticle(source: EventSource): Reading {
  const { tokens, sentences } = source.document
  const lexicon = triggerLexicon(source.knowledge)
  const times = firstOver(tokens, source.times)
  const words = mapped(tokens, token => lexicon.wordOf(token.form))
  const classes = classify(tokens, sentences, lexicon, words, times)
  return {
    source,
    lexicon,
    tokens,
    words,
    groups: filled<VerbGroup | undefined>(tokens.length, undefined),
    sentenceSigns: filled<readonly string[] | undefined>(sentences.length, undefined),
    times,
    mentionById: byId(source.mentions),
    mentions: standingAlone(overlay(tokens, source.mentions), tokens, classes),
    classes,
  }
}

/** The same article with other mentions laid over it: its words and times need not be read again. */
export function withMentions(reading: Reading, mentions: readonly Mention[]): Reading {
  const { source, lexicon, tokens, words, groups, sentenceSigns, classes, times: timeAt } = reading
  const { document, times, published, knowledge } = source
  // Field by field, as both are made at first: engines give what is spread out a shape of its own.
  return {
    source: { document, mentions, times, published, knowledge },
    lexicon,
    tokens,
    words,
    groups,
    sentenceSigns,
    times: timeAt,
    mentionById: byId(mentions),
    mentions: standingAlone(overlay(tokens, mentions), tokens, classes),
    classes,
  }
}

const byId = (mentions: readonly Mention[]) => new Map(mentions.map(mention => [mention.id, mention]))

/** "to France five years ago": a name that was taken to qualify the next word, which turns out to be no noun, stands for itself. */
function standingAlone(
  lists: (readonly Mention[])[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
): readonly (readonly Mention[])[] {
  for (let i = 0; i < lists.length; i++) {
    // Most words name nothing.
    if (lists[i]!.length === 0 || !lists[i]!.some(one => one.attributive)) continue
    if (!ENDING.has(classes[i + 1] ?? 'noun') || tokens[i + 1]!.sentence !== tokens[i]!.sentence) continue
    lists[i] = mapped(lists[i]!, one =>
      one.attributive && one.kind === 'name' && one.end === tokens[i]!.end
        ? { ...one, attributive: false }
        : one,
    )
  }
  return lists
}

const ENDING: ReadonlySet<WordClass> = new Set([
  'num',
  'verb',
  'aux',
  'neg',
  'to',
  'conj',
  'sub',
  'rel',
  'pron',
  'det',
])

/** For each token the spans that cover it, the longer ones first. */
function overlay<T extends Span>(tokens: readonly Token[], spans: readonly T[]): (readonly T[])[] {
  const none = mapped<T, T>([], span => span)
  const lists = filled<readonly T[]>(tokens.length, none)
  lay(tokens, spans, (i, span) => {
    lists[i] = lists[i]!.length > 0 ? [...lists[i]!, span] : [span]
  })
  return lists
}

/** For each token the longest of the spans that cover it. */
function firstOver<T extends Span>(tokens: readonly Token[], spans: readonly T[]): (T | undefined)[] {
  const first = filled<T | undefined>(tokens.length, undefined)
  lay(tokens, spans, (i, span) => {
    first[i] ??= span
  })
  return first
}

/** Hands out each span with each token it covers, those that begin first and longer ones first. */
function lay<T extends Span>(
  tokens: readonly Token[],
  spans: readonly T[],
  hear: (token: number, span: T) => void,
): void {
  let first = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (first < tokens.length && tokens[first]!.end <= span.start) first++
    for (let i = first; i < tokens.length && tokens[i]!.start < span.end; i++) hear(i, span)
  }
}
