import type { Timex } from '../../../model/when.ts'
import { gathered } from '../../../text/mapped.ts'
import { tokenAt } from '../../../text/token-at.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  isSure,
  type Scene,
  type Telling,
  tellingAfter,
  tellingBefore,
} from '../scene.ts'
import { toldEarlier } from '../told-earlier.ts'

/** "Three days later, …", "and died two days later": measured from the event told just before. */
export const offsets: LinkRule = scene =>
  gathered(scene.source.times, time => {
    if (time.type !== 'relation' || !time.direction || !/(?:later|earlier|day|before)$/i.test(time.surface))
      return []
    return measured(scene, time, time.direction)
  })

function measured(scene: Scene, time: Timex, relation: 'after' | 'before'): ProposedLink[] {
  const { tokens, source } = scene.reading
  const at = tokenAt(scene.reading, time.start)
  const end = tokenAt(scene.reading, time.end)
  const sentence = source.document.sentences[tokens[at]?.sentence ?? -1]
  // "two days before the summit" is measured from what follows, not from what was told.
  if (!sentence || !partsOff(scene, end, sentence.endToken)) return []
  const act = (telling: Telling) =>
    isActual(telling.event) && isSure(scene, telling) && !isOnlySaid(scene, telling)
  const opens = at <= sentence.firstToken + 1
  const from = opens ? tellingAfter(scene, end, act) : tellingBefore(scene, at, one => act(one) && !one.noun)
  if (!from || (!opens && at - from.to > 6)) return []
  const other = (telling: Telling) => act(telling) && telling.event.id !== from.event.id
  const dated = (telling: Telling) => other(telling) && telling.event.date !== null
  const to =
    (opens ? undefined : tellingBefore(scene, from.from, other)) ??
    toldEarlier(scene, from.sentence, dated) ??
    toldEarlier(scene, from.sentence, other)
  if (!to) return []
  return [{ from: from.event, to: to.event, relation, cue: { start: time.start, end: time.end } }]
}

/** What is said comes with what is told; a demand or an order is an act of its day. */
const isOnlySaid = (scene: Scene, { event }: Telling): boolean =>
  isSpeech(scene, event) && !/^(?:demand|appeal|order|refusal)$/.test(event.type)

/** Nothing follows that the time could be measured from. */
function partsOff({ reading: { classes, tokens } }: Scene, end: number, last: number): boolean {
  const kind = classes[end]
  if (end >= last || kind === 'comma' || kind === 'mark' || kind === 'conj' || kind === 'prep') return true
  return /(?:later|earlier|day)$/.test(tokens[end - 1]!.folded)
}
