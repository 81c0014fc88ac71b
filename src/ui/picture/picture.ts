import { isFiltering } from '../../app/filters.ts'
import { formatLongDay } from '../../app/format-date.ts'
import type { Drawing } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { Desk } from '../desk.ts'
import { type Camera, makeFrame } from '../map/frame.ts'
import { layScene } from '../map/scene.ts'
import type { Seen } from '../map/seen.ts'
import { standingOf } from '../map/standing.ts'
import { emphasise } from '../map/use-basemap.ts'
import { nameOf } from '../story-name.ts'
import { makeWidthOf } from './canvas.ts'
import { readColours } from './colours.ts'
import { drawGround } from './ground.ts'
import { layOutSheet } from './sheet.ts'

/**
 * The view on the screen as a drawing: laid out once more without the buttons and cards that float over it, each name
 * where it stood if it can. Throws, with a sentence, before the map is drawn.
 */
export async function drawPicture(desk: Desk): Promise<Drawing> {
  const seen = desk.seen.peek()
  const story = desk.session.story.peek()
  if (!seen || !story || seen.camera.width === 0) throw new Error(wording().picture.notYet)
  const { input, lit } = seen
  const camera = centred(seen)
  const frame = makeFrame(camera)
  const before = standingOf(seen.scene, input.frame)
  const scene = layScene({ ...input, frame, covered: [], pointed: [], before })
  const colours = readColours(document.body)
  const emphasis = emphasise(input.map, input.chosen)
  const { source, published } = story.article
  return layOutSheet({
    title: nameOf(story, desk.session.places.peek()),
    source: [source, published && formatLongDay(published)].filter(Boolean).join(', '),
    scene,
    frame,
    compact: input.compact,
    chosen: input.chosen,
    lit,
    ground: await drawGround(desk.ground, camera, { palette: colours.ground, emphasis }),
    filtered: isFiltering(desk.session.filters.peek()) || desk.span.peek() !== null,
    colours,
    widthOf: makeWidthOf(),
  })
}

/** On the screen the middle is that of what no card covers; in a picture, of all of it. */
function centred({ input: { frame }, camera }: Seen): Camera {
  return { ...camera, ...frame.locate({ x: frame.right / 2, y: frame.bottom / 2 }) }
}

/** What of the screen is not in the picture, in a sentence each; '' if nothing. */
export function leftOutOfPicture({ seen }: Desk): string {
  const { streets = false, layers = false } = seen.peek() ?? {}
  return [streets && wording().picture.streetsLeftOut, layers && wording().picture.layersLeftOut]
    .filter(Boolean)
    .join(' ')
}
