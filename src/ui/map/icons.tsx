const PATHS = {
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  arrow: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  whole: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  close: 'M4 4l8 8M12 4l-8 8',
} as const

interface IconProps {
  readonly name: keyof typeof PATHS
  /** Degrees clockwise; 0 by default. */
  readonly turn?: number
}

/** A small line icon of the map's controls. */
export function Icon({ name, turn = 0 }: IconProps) {
  return (
    <svg class="map-icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <path d={PATHS[name]} transform={turn ? `rotate(${turn} 8 8)` : undefined} />
    </svg>
  )
}
