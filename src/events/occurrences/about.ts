import { bySentence, type Draft } from './draft.ts'
import type { Phrase } from './phrases.ts'

/** Types of events that are about another: who organised, joined, blamed, ended it. */
const ABOUT = new Set([
  'organisation',
  'participation',
  'blame',
  'statement',
  'end',
  'start',
  'refusal',
  'appeal',
])

/** Ties an event to the one it is about, named in its own clause: "turned out for Friday's rally". */
export function tieToOthers(drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    const nouns = group.filter(one => !one.group && one.type.told !== 'speech')
    for (const draft of group) {
      if (!draft.group || !ABOUT.has(draft.type.type)) continue
      const phrases = [draft.subject, draft.object, ...draft.attached.map(one => one.phrase)]
      draft.about = nouns.find(noun => noun !== draft && phrases.some(phrase => holds(phrase, noun)))
    }
  }
}

const holds = (phrase: Phrase | undefined, noun: Draft) =>
  phrase !== undefined && noun.trigger.head >= phrase.from && noun.trigger.head < phrase.to
