import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { EditText } from '../correct/EditText.tsx'
import { SelectionBar } from '../correct/SelectionBar.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../story-name.ts'
import { Greeting } from '../tour/Greeting.tsx'
import { blocksOf } from './blocks.ts'
import { bylinesOf } from './byline.ts'
import { hideWords, showWords } from './find-words.ts'
import { gutterOf } from './gutter.ts'
import { Head } from './Head.tsx'
import { litOf } from './lit.ts'
import { useMarks } from './marks-in-text.ts'
import { Paragraph } from './Paragraph.tsx'
import { indexSpots } from './spots.ts'
import { useTextWithinSpan } from './within-span.ts'
import './article.css'

/** Paragraphs drawn at once; the next come when the end is near, so that a whole book opens as fast as a report. */
const BATCH = 300

/** The article, every mention marked. */
export function ArticlePane({ story }: { story: Story }) {
  const desk = useDesk()
  const root = useRef<HTMLElement>(null)
  const shown = useSignal(BATCH)
  const blocks = useMemo(() => blocksOf(story), [story])
  const spots = useMemo(() => indexSpots(story, blocks), [story, blocks])
  const gutter = useMemo(() => gutterOf(story, blocks), [story, blocks, wording()])
  const lit = useComputed(() =>
    litOf(story, desk.session.chosen.value, desk.session.pointed.value, desk.session.leftOut.value.places),
  )
  const marks = useMarks({ root, lit, shown, story, blocks })
  useTextWithinSpan(root, shown)

  useSignalEffect(() => {
    const sought = desk.sought.value
    if (sought) marks.reveal(sought.id, true)
  })
  useSignalEffect(() => {
    const [id] = lit.value.on
    const choice = desk.session.chosen.value
    // The article may have been hidden behind a list when the choice was made.
    void desk.tab.value
    const event = choice?.kind === 'event' && story.events.find(one => one.id === choice.id)
    if (event) marks.revealEvent(event)
    else if (id) marks.reveal(id, false)
  })

  useSignalEffect(() => {
    const span = desk.soughtWords.value
    if (!span) return hideWords()
    const at = blocks.findIndex(block => block.end > span.start)
    if (at >= shown.peek()) shown.value = at + 50
    requestAnimationFrame(() => root.current && showWords(root.current, span))
  })

  if (desk.rewriting.value)
    return (
      <>
        <h1 class="unseen">{nameOf(story, desk.session.places.value)}</h1>
        <EditText
          story={story}
          close={() => {
            desk.rewriting.value = false
          }}
        />
      </>
    )

  // The heading a text opens with is its title: it stands above the rest, not in it.
  const title = blocks[0]?.zone === 'heading' ? 0 : -1
  const body = title + 1 + bylinesOf(story.article.text, blocks.slice(title + 1))
  return (
    <article
      class="story"
      lang={story.article.language === 'und' ? undefined : story.article.language}
      ref={root}
      {...marks.handlers}
    >
      {!desk.filed && <Greeting />}
      <Head story={story} titleBlock={title === 0 ? blocks[0] : undefined} spots={spots[0] ?? []} />
      <div class="body">
        {blocks.slice(title + 1, shown.value).map((block, i) => (
          <Paragraph
            key={block.start}
            text={story.article.text}
            block={block}
            byline={i + title + 1 < body}
            spots={spots[i + title + 1] ?? []}
            date={gutter[i + title + 1] ?? null}
          />
        ))}
      </div>
      {!desk.filed && <SelectionBar story={story} root={root} />}
      {shown.value < blocks.length && <div class="more-text" ref={marks.watchEnd} />}
    </article>
  )
}
