import type { Mention } from '../../index.ts'
import type { Block } from './blocks.ts'
import { datelineOf } from './dateline.ts'
import type { Gutter } from './gutter.ts'
import { type Piece, piecesOf, type Spot } from './pieces.ts'

/** A paragraph, caption, byline or heading of the article with its mentions marked. Nothing in it changes but classes. */
export function Paragraph(props: {
  text: string
  block: Block
  /** Whether it says who wrote the report, or when. */
  byline: boolean
  spots: readonly Spot[]
  date: Gutter | null
}) {
  const { text, block, byline, spots, date } = props
  const dateline = block.zone === 'body' ? datelineOf(text, block) : null
  const run = (start: number, end: number) => (
    <span data-from={start}>
      <Run text={text} pieces={piecesOf({ start, end }, block.mentions, spots)} />
    </span>
  )
  if (byline)
    return (
      <p class="byline" dir="auto">
        {run(block.start, block.end)}
      </p>
    )
  if (block.zone === 'caption')
    return (
      <figure class="caption" dir="auto">
        {run(block.start, block.end)}
      </figure>
    )
  if (block.zone === 'credit')
    return (
      <p class="credit" dir="auto">
        {run(block.start, block.end)}
      </p>
    )
  if (block.zone === 'heading')
    return (
      <h2 class="heading" dir="auto">
        {run(block.start, block.end)}
      </h2>
    )
  return (
    <p dir="auto">
      {date && <span class={date.vague ? 'gut vague' : 'gut'}>{date.words}</span>}
      {dateline && <span class="dateline">{run(dateline.start, dateline.end)} — </span>}
      {run(dateline?.next ?? block.start, block.end)}
    </p>
  )
}

/** Words and mentions, one inside the other. */
export function Run({ text, pieces }: { text: string; pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(piece => {
        if (piece.kind === 'mention')
          return (
            // biome-ignore lint/a11y/useSemanticElements: one may hold another, which an anchor may not
            <span
              key={piece.mention.id}
              class={classOf(piece.mention)}
              role="link"
              tabIndex={-1}
              data-mention={piece.mention.id}
            >
              <Run text={text} pieces={piece.pieces} />
            </span>
          )
        const words = text.slice(piece.start, piece.end)
        if (piece.events.length + piece.times.length === 0) return words
        return (
          <span key={piece.start} data-events={piece.events.join(' ')} data-times={piece.times.join(' ')}>
            {words}
          </span>
        )
      })}
    </>
  )
}

/** How a mention is underlined: by kind first, dashed where only background knowledge places it. */
function classOf(mention: Mention): string {
  const names = ['m']
  if (mention.placeIds.length === 0) names.push('nowhere')
  if (mention.attributive || mention.kind === 'demonym') names.push('weak')
  else if (mention.kind === 'implied') names.push('implied')
  else if (mention.kind === 'metonym') names.push('metonym')
  if (mention.evidence === 'background') names.push('bg')
  if (mention.evidence === 'user') names.push('yours')
  return names.join(' ')
}
