import type { Mention, Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'

/** Where a description takes its place from, back to a name. */
export function Antecedents({ story, mention }: { story: Story; mention: Mention }) {
  const { seek } = useDesk()
  const chain = antecedentsOf(story, mention)
  if (chain.length === 0) return null
  return (
    <p class="chain">
      <q>{mention.surface}</q>
      {chain.map(one => (
        <span key={one.id}>
          {' '}
          {wording().inspector.takesItsPlaceFrom}{' '}
          <button type="button" class="link" onClick={() => seek(one.id)}>
            <q>{one.surface}</q>
          </button>
        </span>
      ))}
    </p>
  )
}

/** The mentions a nominal goes back to, nearest first; a ring of them ends where it began. */
function antecedentsOf(story: Story, mention: Mention): Mention[] {
  const chain: Mention[] = []
  const seen = new Set([mention.id])
  let id = mention.antecedent
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    const next = story.mentions.find(one => one.id === id)
    if (!next) break
    chain.push(next)
    id = next.antecedent
  }
  return chain
}
