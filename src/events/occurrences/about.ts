import { bySentence, type Draft, isParticiple } from './draft.ts'
import { holds } from './phrases.ts'

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
  'aid',
])

/** Ties an event to the one it is about, named in its own clause: "turned out for Friday's rally". */
export function tieToOthers(drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    const nouns = group.filter(one => !one.group && one.type.told !== 'speech')
    for (const draft of group) {
      if (isParticiple(draft)) draft.about = mainClause(draft, group)
      if (!draft.group || !ABOUT.has(draft.type.type)) continue
      const phrases = [draft.subject, draft.object, ...draft.attached.map(one => one.phrase)]
      draft.about =
        nouns.find(noun => noun !== draft && phrases.some(phrase => holds(phrase, noun.trigger.head))) ??
        draft.about
    }
  }
}

/** "stormed a mall, killing 59": what the same subject does in the clause a participle hangs on. */
const mainClause = (draft: Draft, group: readonly Draft[]): Draft | undefined =>
  group.findLast(
    one =>
      one.trigger.head < draft.trigger.head &&
      one.type.told !== 'speech' &&
      !one.into &&
      !isParticiple(one) &&
      draft.subject !== undefined &&
      (one.clause ?? one).subject?.from === draft.subject.from,
  )
