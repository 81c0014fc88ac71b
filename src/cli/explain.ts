import type { Mention, Place, Story } from '../index.ts'
import type { ExplainCommand } from './arguments.ts'
import { analyseFile, nameOf } from './article-file.ts'
import { readKnowledgeFile } from './knowledge-files.ts'
import { note, printable } from './note.ts'

/** Runs `placeline explain`: prints the ledgers; the exit status is 1 where a name is no mention. */
export function runExplain({ file, names, published }: ExplainCommand): number {
  const story = analyseFile(file, published, readKnowledgeFile())
  let missing = 0
  for (const name of names) {
    const mentions = mentionsCalled(name, story)
    if (mentions.length > 0) process.stdout.write(explainText(mentions, story))
    else {
      missing++
      note(missingWords(name, nameOf(file), story))
    }
  }
  return missing === 0 ? 0 : 1
}

/** The mentions with these words, whatever their case, accents and line breaks. */
export const mentionsCalled = (name: string, { mentions }: Story): Mention[] =>
  mentions.filter(
    ({ surface }) => oneLine(surface).localeCompare(oneLine(name), 'en', { sensitivity: 'base' }) === 0,
  )

/** The ledger of each mention: where it stands, what it is taken for, why, and what else it might be. */
export function explainText(mentions: readonly Mention[], story: Story): string {
  const places = new Map(story.places.map(place => [place.id, place]))
  return mentions.map(mention => ledgerText(mention, story, places)).join('')
}

function ledgerText(mention: Mention, story: Story, places: ReadonlyMap<string, Place>): string {
  const chosen = mention.placeIds.flatMap(id => places.get(id) ?? [])
  const rivals = mention.candidates.filter(
    one => !mention.placeIds.includes(one.placeId) && one.score >= 0.005,
  )
  const lines = [
    quoted(mention, story.article.text),
    `  ${chosen.length > 0 ? chosen.map(placeWords).join('; ') : 'no place'}`,
    `  ${mention.kind}, ${percent(mention.confidence)} sure, evidence: ${mention.evidence}`,
    ...mention.reasons.map(({ rule, words, weight }) => `  ${points(weight)}  ${words} [${rule}]`),
    ...rivals.map(
      one =>
        `  rival ${percent(one.score)}: ${one.name} (${one.placeId}, ${degrees(one.lat)} ${degrees(one.lon)})`,
    ),
  ]
  return `${lines.map(printable).join('\n')}\n\n`
}

/** Letters of the article shown on either side. */
const AROUND = 40

/** The words in their surroundings, with their offsets. */
function quoted({ start, end }: Mention, text: string): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const words = oneLine(`${before}[${text.slice(start, end)}]${after}`)
  return `${start}–${end}  ${start > AROUND ? '…' : ''}${words}${end + AROUND < text.length ? '…' : ''}`
}

const placeWords = (place: Place) =>
  `${place.name} (${[place.type, place.admin1, place.country].filter(Boolean).join(', ')}; ${place.id}, ${degrees(place.lat)} ${degrees(place.lon)})`

const points = (weight: number) =>
  (weight === 0 ? '' : `${weight > 0 ? '+' : '−'}${Math.abs(weight)}`).padStart(5)

const percent = (share: number) => `${Math.round(100 * share)} %`

const degrees = (value: number) => value.toFixed(4)

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Mentions named where the one asked for is not among them. */
const SHOWN = 12

function missingWords(name: string, file: string, { mentions }: Story): string {
  const others = [...new Set(mentions.map(one => oneLine(one.surface)))]
  const list = others
    .slice(0, SHOWN)
    .map(one => `“${one}”`)
    .join(', ')
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : ''
  return `There is no mention “${name}” in ${file}. ${list ? `It has ${list}${more}.` : 'It has none at all.'}`
}
