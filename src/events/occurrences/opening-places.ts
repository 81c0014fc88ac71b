import type { Mention } from '../../model/mention.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import { AT, hasSite, placed } from './place-list.ts'
import type { Reading } from './reading.ts'

/** "In Baghdad, protesters stormed": a place that opens a sentence holds for it and for what its paragraph tells next. */
export function fromOpenings(reading: Reading, drafts: readonly Draft[]): void {
  const { sentences } = reading.source.document
  let frame: Mention | undefined
  let paragraph = -1
  for (const group of bySentence(drafts)) {
    const sentence = sentences[group[0]!.sentence]!
    const own = openingPlace(reading, group[0]!)
    if (own || sentence.paragraph !== paragraph || group.some(hasSite)) frame = own
    paragraph = sentence.paragraph
    for (const draft of group)
      if (
        frame &&
        isReal(draft) &&
        !hasSite(draft) &&
        draft.type.site !== 'scope' &&
        draft.type.site !== 'move'
      )
        draft.places = [...placed(frame, 'site'), ...draft.places]
  }
}

function openingPlace({ classes, tokens, mentions }: Reading, { start, end }: Draft): Mention | undefined {
  if (classes[start] !== 'prep' || !AT.has(tokens[start]!.folded)) return undefined
  let comma = start
  while (comma < end && classes[comma] !== 'comma' && classes[comma] !== 'verb') comma++
  if (classes[comma] !== 'comma') return undefined
  for (let i = start + 1; i < comma; i++) {
    const mention = mentions[i]!.find(one => !one.attributive && one.placeIds.length > 0)
    if (mention) return mention
  }
  return undefined
}
