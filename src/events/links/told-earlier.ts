import type { Scene, Telling } from './scene.ts'

/** How many sentences are looked back over, and how many paragraphs before that of the sentence. */
interface Reach {
  readonly back: number
  readonly paragraphs: number
}

/** The last event that suits of the sentences before, two back by default, within as many paragraphs before its own, one by default. */
export function toldEarlier(
  scene: Scene,
  sentence: number,
  suits: (telling: Telling) => boolean,
  { back, paragraphs }: Reach = { back: 2, paragraphs: 1 },
): Telling | undefined {
  const { sentences } = scene.source.document
  for (let i = sentence - 1; i >= Math.max(0, sentence - back); i--) {
    const between = sentences[sentence]!.paragraph - sentences[i]!.paragraph
    if (sentences[i]!.zone !== 'body' || between > paragraphs) return undefined
    const found = scene.bySentence[i]!.slice(-NEAR).findLast(suits)
    if (found) return found
  }
  return undefined
}

/** Events of a sentence looked back over. */
const NEAR = 40
