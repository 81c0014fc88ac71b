import type { Mention, Sentence, Span, Story, Zone } from '../../index.ts'

/** A paragraph of the article, or the sentences of one zone within it. */
export interface Block extends Span {
  readonly zone: Zone
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
}

/** The article cut into blocks, each with the mentions that begin in it; linear in the text. */
export function blocksOf(story: Story): Block[] {
  const blocks: { start: number; end: number; zone: Zone; paragraph: number; sentences: Sentence[] }[] = []
  for (const sentence of story.sentences) {
    const last = blocks.at(-1)
    const joins =
      last &&
      last.paragraph === sentence.paragraph &&
      (last.zone === sentence.zone || last.zone === 'dateline' || sentence.zone === 'dateline')
    if (!joins) {
      const { start, end, zone, paragraph } = sentence
      blocks.push({ start, end, zone, paragraph, sentences: [sentence] })
      continue
    }
    last.end = sentence.end
    last.sentences.push(sentence)
    if (last.zone === 'dateline') last.zone = sentence.zone
  }
  return withMentions(blocks, story.mentions)
}

function withMentions(
  blocks: readonly (Span & { zone: Zone; sentences: Sentence[] })[],
  mentions: readonly Mention[],
): Block[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  return blocks.map(({ start, end, zone, sentences }) => {
    const own: Mention[] = []
    while (at < sorted.length && sorted[at]!.start < end) {
      const mention = sorted[at++]!
      if (mention.start >= start) own.push(mention)
    }
    return { start, end, zone, sentences, mentions: own }
  })
}
