import { type ReadonlySignal, signal } from '@preact/signals'
import { formatLongDay } from '../app/format-date.ts'
import { placeViews } from '../app/place-view.ts'
import type { ArticleFacts, Geometry, Story } from '../index.ts'
import { count } from '../words/count.ts'
import type { MapName, View } from '../worker/protocol.ts'
import { placelineOf } from './article/placeline.ts'
import { keyOfView } from './map/view.ts'
import { titleOf } from './story-name.ts'

/** An article to begin with. */
export interface Sample {
  readonly title: string
  /** In the language the page speaks when it is asked for. */
  readonly note: string
  readonly text: string
  readonly facts: ArticleFacts
}

/** What the page draws with besides the story; each comes when it comes, and the page does without until then. */
export interface Supplies {
  /** Names of the world for the view last asked for; those of the one before until they came. */
  readonly names: ReadonlySignal<readonly MapName[]>
  /** Country outlines for the export, by ISO code; null until they came, empty where they cannot be had. */
  readonly outlines: ReadonlySignal<Readonly<Record<string, Geometry>> | null>
  /** Outlines of the provinces and states asked for, by the ids of places, as far as they came. */
  readonly divisions: ReadonlySignal<Outlines>
  /** Articles offered beside the paste box. */
  readonly samples: ReadonlySignal<readonly Sample[]>
  /** What of the gazetteer could not be had, a sentence for the reader; '' if nothing. */
  readonly lack: ReadonlySignal<string>
  /** Asks for the names of a view of the map. What cannot be had is left out: the map is plainer, the story is whole. */
  askNames(view: View): void
  /** Fetches the outlines, once: they weigh more than the page, and only the export needs them. */
  askOutlines(): void
  /** Asks for the outlines of these places, once each. What cannot be had stays a point with a circle. */
  askDivisions(ids: readonly string[]): void
  /** Says what of the gazetteer could not be had. */
  lacks(message: string): void
  /** Lets the names of the view be asked for anew: more is known now. */
  renew(): void
  /** Offers a story's article as a sample. */
  offer(story: Story): void
  /** Offers reports that were written to try Placeline on. */
  offerReports(reports: readonly { note: string; text: string; facts: ArticleFacts }[]): void
}

/** Where they come from. */
export interface Sources {
  /** Null where a later view was asked for meanwhile. */
  names(view: View): Promise<readonly MapName[] | null>
  outlines(): Promise<Outlines>
  divisions(ids: readonly string[]): Promise<Outlines>
}

type Outlines = Readonly<Record<string, Geometry>>

/** Makes the supplies of one page; nothing is asked for until it is wanted. */
export function fetchSupplies(sources: Sources): Supplies {
  const names = signal<readonly MapName[]>([])
  const outlines = signal<Outlines | null>(null)
  const divisions = signal<Outlines>({})
  const wanted = new Set<string>()
  const samples = signal<readonly Sample[]>([])
  const lack = signal('')
  let asked = false
  let view = ''
  let last: View | null = null
  const askNames = (next: View) => {
    const key = keyOfView(next)
    if (key === view) return
    view = key
    last = next
    sources
      .names(next)
      .then(found => {
        if (found) names.value = found
      })
      .catch(() => {
        if (view === key) view = ''
      })
  }
  return {
    names,
    outlines,
    divisions,
    samples,
    lack,
    askNames,
    lacks: message => {
      lack.value = message
    },
    renew: () => {
      view = ''
      if (last) askNames(last)
    },
    askOutlines: () => {
      if (asked) return
      asked = true
      sources
        .outlines()
        .then(all => {
          outlines.value = all
        })
        .catch(() => {
          outlines.value = {}
          asked = false
        })
    },
    askDivisions: ids => {
      const fresh = ids.filter(id => !wanted.has(id))
      if (fresh.length === 0) return
      for (const id of fresh) wanted.add(id)
      sources
        .divisions(fresh)
        .then(found => {
          divisions.value = { ...divisions.peek(), ...found }
        })
        .catch(() => {
          for (const id of fresh) wanted.delete(id)
        })
    },
    offer: story => {
      samples.value = [sampleOf(story), ...samples.peek()]
    },
    offerReports: reports => {
      samples.value = [
        ...samples.peek(),
        ...reports.map(({ note, text, facts }) => ({
          title: facts.title ?? '',
          get note() {
            return [facts.published && formatLongDay(facts.published), note].filter(Boolean).join(' · ')
          },
          text,
          facts,
        })),
      ]
    },
  }
}

function sampleOf(story: Story): Sample {
  const { text, source, published } = story.article
  const views = placeViews(story)
  return {
    title:
      titleOf(story) ||
      placelineOf(views)
        .map(word => word.name)
        .join(' / '),
    get note() {
      const from = [source, published && formatLongDay(published)].filter(Boolean).join(', ')
      const inside = `${count(views.length, 'place')}, ${count(story.events.length, 'event')}`
      return [from, inside].filter(Boolean).join(' · ')
    },
    text,
    facts: {},
  }
}
