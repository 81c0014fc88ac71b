import type { Mention } from '../../model/mention.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import { AT, hasSite, placed } from './place-list.ts'
import { seriesOf } from './place-series.ts'
import type { Reading } from './reading.ts'

/** "In Baghdad, protesters stormed": a place that opens a sentence holds for it and for what its paragraph tells next. */
export function fromOpenings(reading: Reading, drafts: readonly Draft[]): void {
  const { sentences } = reading.source.document
  let frame: readonly Mention[] | undefined
  let isOccasion = false
  let paragraph = -1
  for (const group of bySentence(drafts)) {
    const sentence = sentences[group[0]!.sentence]!
    const own = openingPlace(reading, group[0]!)
    if (own || isOccasion || sentence.paragraph !== paragraph || group.some(hasSite)) frame = own?.places
    isOccasion = own?.isOccasion ?? false
    paragraph = sentence.paragraph
    for (const draft of group)
      if (
        frame &&
        !(isOccasion && isSaid(draft, group)) &&
        (own || !isKnown(reading, draft)) &&
        isReal(draft) &&
        !hasSite(draft) &&
        draft.type.site !== 'scope' &&
        draft.type.site !== 'move'
      )
        draft.places = [...frame.flatMap(one => placed(one, 'site')), ...draft.places]
  }
}

/** "At a briefing in Nairobi, the minister said the outbreak had spread": what is only said there was elsewhere. */
const isSaid = (draft: Draft, group: readonly Draft[]): boolean =>
  group.some(one => one.type.told === 'speech' && one.trigger.head < draft.trigger.head) ||
  draft.governor !== undefined

/** "In Paris, Roe spoke. Oslo condemned the attack.": what has been told of before need not be where the paragraph is. */
const isKnown = ({ tokens }: Reading, { group, phrase }: Draft): boolean =>
  !group && tokens[phrase.from]!.folded === 'the'

interface OpeningPlace {
  readonly places: readonly Mention[]
  /** Whether people only speak there. */
  readonly isOccasion: boolean
}

function openingPlace(reading: Reading, { start, end }: Draft): OpeningPlace | undefined {
  const { classes, tokens, mentions } = reading
  if (classes[start] !== 'prep' || !(AT.has(tokens[start]!.folded) || tokens[start]!.folded === 'during'))
    return undefined
  let comma = start
  while (
    comma < end &&
    classes[comma] !== 'comma' &&
    classes[comma] !== 'verb' &&
    !DASH.test(tokens[comma]!.text)
  )
    comma++
  if (classes[comma] === 'verb' || comma >= end) return undefined
  let isOccasion = false
  for (let i = start + 1; i < comma; i++) {
    if (OCCASIONS.has(tokens[i]!.folded)) isOccasion = true
    const place = mentions[i]!.find(one => !one.attributive && one.placeIds.length > 0)
    if (place) return { places: seriesOf(reading, place, i, end), isOccasion }
  }
  return undefined
}

const DASH = /^(?:-|–|—|--)$/

const OCCASIONS = new Set(
  'address briefing conference event interview rally speech statement testimony'.split(' '),
)
