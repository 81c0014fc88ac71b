import { useEffect, useRef, useState } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import type { At, MapEditing, MapTool } from './editing.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import type { Island } from './island.ts'
import { crossesItself, polygonOf, rounded, withCorner } from './outline.ts'
import { px } from './px.ts'

interface ToolProps {
  readonly tool: MapTool
  readonly editing: MapEditing
  readonly frame: Frame
  readonly island: Island
}

/** Px an arrow key moves the cross, and with Shift. */
const STEP = 16
const FINE = 2

/** The tool in hand: clicks and keys that set a point or the corners of an outline, and what to do in words. */
export function ToolLayer({ tool, editing, frame, island }: ToolProps) {
  const cross = useRef<HTMLButtonElement>(null)
  const [at, setAt] = useState<Point>(() => beginning(tool, frame))
  const [fault, setFault] = useState('')
  const set = (point: Point) => {
    setFault('')
    const where = rounded(frame.locate(point))
    if (tool.kind === 'point') editing.move(tool.place.id, where)
    else
      editing.use({
        ...tool,
        corners: tool.closed ? withCorner(tool.corners, where) : [...tool.corners, where],
      })
  }
  const close = () => {
    if (tool.kind !== 'area') return
    if (crossesItself(tool.corners)) return setFault(wording().map.crossesItself)
    const geometry = polygonOf(tool.corners)
    if (geometry) editing.outline(tool, geometry)
    else setFault(wording().map.threeCorners)
  }
  const takeBack = () => {
    if (tool.kind === 'area') editing.use({ ...tool, corners: tool.corners.slice(0, -1) })
  }

  useEffect(() => cross.current?.focus({ preventScroll: true }), [])
  // The newest `set`: it closes over the tool's corners and the frame.
  const latest = useRef(set)
  latest.current = set
  useEffect(() => island.onClick(point => latest.current(point)), [island])

  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? FINE : STEP
    const [dx, dy] = ARROWS[event.key] ?? [0, 0]
    if (dx !== 0 || dy !== 0) setAt(moved(at, dx * step, dy * step, frame))
    else if (event.key === ' ') set(at)
    else if (event.key === 'Enter') tool.kind === 'point' ? set(at) : close()
    else if (event.key === 'Backspace') takeBack()
    else if (event.key === 'Escape') editing.use(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the cross and the buttons
    <div class="tool-layer" onKeyDown={event => event.key === 'Escape' && press(event)}>
      {tool.kind === 'area' && <Corners tool={tool} editing={editing} frame={frame} />}
      <button
        ref={cross}
        type="button"
        class="tool-cross"
        style={px({ left: at.x, top: at.y })}
        aria-label={crossWords(tool)}
        onKeyDown={press}
        onClick={event => event.detail > 0 && set(at)}
      />
      <div class="tool-bar card" role="status" style={px({ maxWidth: Math.min(440, frame.right - 24) })}>
        <p>{fault ? <b class="fault">{fault}</b> : <ToolWords tool={tool} />}</p>
        {tool.kind === 'area' && (
          <>
            <button type="button" class="btn tiny main" disabled={tool.corners.length < 3} onClick={close}>
              {wording().map.closeOutline}
            </button>
            <button type="button" class="btn tiny" disabled={tool.corners.length === 0} onClick={takeBack}>
              {wording().map.takeBackCorner}
            </button>
          </>
        )}
        <button type="button" class="btn tiny" onClick={() => editing.use(null)}>
          {wording().map.cancel}
        </button>
      </div>
    </div>
  )
}

function ToolWords({ tool }: { tool: MapTool }) {
  const { clickPoint, dragCorners, clickCorners } = wording().map
  const { before, after } = tool.kind === 'point' ? clickPoint : tool.closed ? dragCorners : clickCorners
  return (
    <>
      {before}
      <b>{tool.place.name}</b>
      {after}
    </>
  )
}

function crossWords({ kind, place }: MapTool): string {
  const { crossForPoint, crossForArea } = wording().map
  return kind === 'point' ? crossForPoint(place.name) : crossForArea(place.name)
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The place's own spot if it is in view, else the middle of the map. */
function beginning({ place }: MapTool, frame: Frame): Point {
  const own = frame.at(place.lat, place.lon)
  return isVisible(frame, own, STEP) ? own : { x: frame.right / 2, y: frame.bottom / 2 }
}

const moved = ({ x, y }: Point, dx: number, dy: number, frame: Frame): Point => ({
  x: Math.max(0, Math.min(frame.right, x + dx)),
  y: Math.max(0, Math.min(frame.bottom, y + dy)),
})

/** The outline so far; its corners can be dragged, and Delete takes one away. */
function Corners({
  tool,
  editing,
  frame,
}: {
  tool: Extract<MapTool, { kind: 'area' }>
  editing: MapEditing
  frame: Frame
}) {
  const points = tool.corners.map(({ lat, lon }) => frame.at(lat, lon))
  const put = (i: number, corner: At) => editing.use({ ...tool, corners: tool.corners.with(i, corner) })
  return (
    <>
      <svg class="tool-outline" width={frame.width} height={frame.height} aria-hidden="true">
        <polygon points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      {points.map((point, i) => (
        <Corner
          key={i}
          label={wording().map.corner(i + 1)}
          at={point}
          put={to => put(i, rounded(frame.locate(to)))}
          remove={() => editing.use({ ...tool, corners: tool.corners.toSpliced(i, 1) })}
        />
      ))}
    </>
  )
}

function Corner(props: { label: string; at: Point; put: (to: Point) => void; remove: () => void }) {
  const { label, at, put, remove } = props
  const from = useRef<{ readonly x: number; readonly y: number; readonly at: Point } | null>(null)
  return (
    <button
      type="button"
      class="tool-corner"
      aria-label={label}
      style={px({ left: at.x, top: at.y })}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, y: event.clientY, at }
      }}
      onPointerMove={event => {
        const start = from.current
        if (start) put({ x: start.at.x + event.clientX - start.x, y: start.at.y + event.clientY - start.y })
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onKeyDown={event => {
        const [dx, dy] = ARROWS[event.key] ?? [0, 0]
        const step = event.shiftKey ? FINE : STEP
        if (dx !== 0 || dy !== 0) put({ x: at.x + dx * step, y: at.y + dy * step })
        else if (event.key === 'Delete') remove()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
