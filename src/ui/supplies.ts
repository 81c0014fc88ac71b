import { type ReadonlySignal, signal } from '@preact/signals'
import { formatLongDay } from '../app/format-date.ts'
import { placeViews } from '../app/place-view.ts'
import type { Geometry, Story } from '../index.ts'
import type { MapContext } from '../worker/protocol.ts'
import { placelineOf } from './article/placeline.ts'
import type { CityName, WaterName } from './map/names.ts'
import { titleOf } from './story-name.ts'
import { count } from './words.ts'

/** An article to begin with. */
export interface Sample {
  readonly title: string
  readonly note: string
  readonly text: string
}

/** What the page draws with besides the story; each comes when it comes, and the page does without until then. */
export interface Supplies {
  readonly cities: ReadonlySignal<readonly CityName[]>
  readonly waters: ReadonlySignal<readonly WaterName[]>
  /** Country outlines for the export, by ISO code; null until they came, empty where they cannot be had. */
  readonly outlines: ReadonlySignal<Readonly<Record<string, Geometry>> | null>
  /** Articles offered beside the paste box. */
  readonly samples: ReadonlySignal<readonly Sample[]>
  /** Fetches the outlines, once: they weigh more than the page, and only the export needs them. */
  askOutlines(): void
  /** Offers a story's article as a sample. */
  offer(story: Story): void
}

/** Where they come from. */
export interface Sources {
  context(): Promise<MapContext>
  outlines(): Promise<Readonly<Record<string, Geometry>>>
}

/** Zoom from which a water of each kind is named. */
const NAMED_FROM = { ocean: 2, sea: 4, bay: 6, lake: 6, strait: 6, river: null } as const

/** Asks for the map's names at once. What cannot be had is left out: the map is plainer, the story is whole. */
export function fetchSupplies(sources: Sources): Supplies {
  const cities = signal<readonly CityName[]>([])
  const waters = signal<readonly WaterName[]>([])
  const outlines = signal<Readonly<Record<string, Geometry>> | null>(null)
  const samples = signal<readonly Sample[]>([])
  const quiet = () => undefined
  let asked = false
  sources
    .context()
    .then(context => {
      cities.value = context.cities
      waters.value = watersOf(context)
    })
    .catch(quiet)
  return {
    cities,
    waters,
    outlines,
    samples,
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
    offer: story => {
      samples.value = [...samples.peek(), sampleOf(story)]
    },
  }
}

function watersOf(context: MapContext): WaterName[] {
  return context.waters.flatMap(({ name, lat, lon, kind }) => {
    const minZoom = NAMED_FROM[kind]
    return minZoom === null ? [] : [{ name, lat, lon, minZoom }]
  })
}

function sampleOf(story: Story): Sample {
  const { text, source, published } = story.article
  const views = placeViews(story)
  const from = [source, published && formatLongDay(published)].filter(Boolean).join(', ')
  const inside = `${count(views.length, 'place')}, ${count(story.events.length, 'event')}`
  return {
    title:
      titleOf(story) ||
      placelineOf(views)
        .map(word => word.name)
        .join(' / '),
    note: [from, inside].filter(Boolean).join(' · '),
    text,
  }
}
