import type { Scene } from './scene.ts'

/** Words that follow a name without being qualified by it. */
const NOT_QUALIFIED = new Set(
  'and or but in on at to of for from by with as is are was were be been has have had will would could should can may might must that which who whom when where while after before since until because than then also not into over under against between during through said says say told warned vowed announced if so do does did its their his her the a an this these those there it he she they we i about around near across toward towards amid via per without within despite whilst amidst last next today yesterday tomorrow tonight overnight early late earlier later once twice again already still just only even however too all both no never now soon alone monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yet'.split(
    ' ',
  ),
)

/** Whether a noun follows that the name only qualifies: "U.S. forces", "Boston police". */
export function qualifies(scene: Scene, to: number): boolean {
  const next = scene.tokens[to]
  if (!next || next.sentence !== scene.tokens[to - 1]!.sentence) return false
  if (next.text === '-')
    return scene.tokens[to + 1]?.kind === 'word' && next.start === scene.tokens[to - 1]!.end
  if (next.kind !== 'word' || next.folded.startsWith("'") || NOT_QUALIFIED.has(next.folded)) return false
  if (next.folded.endsWith('ly') || next.folded.endsWith('ed')) return false
  return !scene.knowledge.words('verb-forms').has(next.folded)
}
