import {
  BASELINE,
  type Drawing,
  type DrawnHatch,
  type DrawnItem,
  type DrawnPath,
  type DrawnText,
  HALO,
  HATCH,
  type Placement,
  splitColour,
  type TextLook,
} from '../../index.ts'
import { wording } from '../../words/wording.ts'

type Context = CanvasRenderingContext2D

/** Draws on a canvas of its own, `times` as many pixels each way as the drawing has px. Throws where the browser gives none. */
function drawOnCanvas(drawing: Drawing, times: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawing.width * times)
  canvas.height = Math.round(drawing.height * times)
  const context = canvas.getContext('2d')
  if (!context) throw new Error(wording().picture.noCanvas)
  const families = readFamilies()
  context.scale(times, times)
  for (const item of drawing.items) draw(context, item, families)
  return canvas
}

/** A drawing as the bytes of a PNG. */
export async function writePng(drawing: Drawing, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = drawOnCanvas(drawing, times)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error(wording().picture.noCanvas)
  return new Uint8Array(await blob.arrayBuffer())
}

/** Measures words in the page's own fonts. */
export function makeWidthOf(): (text: string, look: TextLook) => number {
  const context = document.createElement('canvas').getContext('2d')
  const families = readFamilies()
  return (text, look) => {
    if (!context) return text.length * look.size * 0.55
    context.font = fontOf(look, families)
    return context.measureText(text).width + (look.spacing ?? 0) * text.length
  }
}

type Families = Readonly<Record<TextLook['family'], string>>

function readFamilies(): Families {
  const style = getComputedStyle(document.documentElement)
  const family = (token: string, otherwise: string) => style.getPropertyValue(token).trim() || otherwise
  return { sans: family('--sans', 'sans-serif'), serif: family('--serif', 'serif') }
}

const fontOf = ({ family, size, weight, italic }: TextLook, families: Families) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${families[family]}`

function draw(context: Context, item: DrawnItem, families: Families): void {
  context.save()
  if (item.kind === 'path') drawPath(context, item)
  else if (item.kind === 'text') drawText(context, item, families)
  else if (item.kind === 'hatch') drawHatch(context, item)
  else {
    place(context, item.at)
    context.globalAlpha *= item.alpha ?? 1
    if (item.clip) {
      context.beginPath()
      context.rect(0, 0, item.clip.width, item.clip.height)
      context.clip()
    }
    for (const one of item.items) draw(context, one, families)
  }
  context.restore()
}

function place(context: Context, at: Placement | undefined): void {
  if (!at) return
  context.translate(at.x, at.y)
  if (at.turn) context.rotate((at.turn * Math.PI) / 180)
  if (at.scale) context.scale(at.scale, at.scale)
}

function drawPath(context: Context, { d, fill, line, at }: DrawnPath): void {
  place(context, at)
  const path = new Path2D(d)
  const alpha = context.globalAlpha
  if (fill) {
    context.globalAlpha = alpha * (fill.alpha ?? 1)
    context.fillStyle = fill.colour
    context.fill(path, 'evenodd')
  }
  if (!line) return
  context.globalAlpha = alpha * (line.alpha ?? 1)
  context.strokeStyle = line.colour
  context.lineWidth = line.width
  context.lineJoin = 'round'
  context.lineCap = line.round ? 'round' : 'butt'
  context.setLineDash([...(line.dash ?? [])])
  context.stroke(path)
}

function drawText(
  context: Context,
  { text, x, y, look, colour, anchor, turn, halo }: DrawnText,
  families: Families,
): void {
  context.translate(x, y)
  if (turn) context.rotate((turn * Math.PI) / 180)
  context.font = fontOf(look, families)
  // Not every browser can: the letters then stand a little closer.
  if ('letterSpacing' in context) context.letterSpacing = `${look.spacing ?? 0}px`
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  context.direction = 'ltr'
  const down = BASELINE[look.family] * look.size
  if (halo) {
    context.strokeStyle = halo
    context.lineWidth = HALO
    context.lineJoin = 'round'
    context.strokeText(text, 0, down)
  }
  context.fillStyle = splitColour(colour).colour
  context.fillText(text, 0, down)
}

/** Hatched on a sheet of its own, of which the blurred shape is cut out; a browser that cannot blur cuts it sharply. */
function drawHatch(context: Context, { d, colour, width, height }: DrawnHatch): void {
  const times = context.getTransform().a
  const sheet = document.createElement('canvas')
  sheet.width = Math.ceil(width * times)
  sheet.height = Math.ceil(height * times)
  const own = sheet.getContext('2d')
  if (!own) return
  own.scale(times, times)
  own.strokeStyle = colour
  own.globalAlpha = HATCH.alpha
  own.lineWidth = HATCH.width
  own.beginPath()
  const step = HATCH.every * Math.SQRT2
  for (let at = -height; at < width; at += step) {
    own.moveTo(at + height, 0)
    own.lineTo(at, height)
  }
  own.stroke()
  own.globalAlpha = 1
  own.globalCompositeOperation = 'destination-in'
  if ('filter' in own) own.filter = `blur(${HATCH.blur * times}px)`
  own.fill(new Path2D(d))
  context.drawImage(sheet, 0, 0, width, height)
}
