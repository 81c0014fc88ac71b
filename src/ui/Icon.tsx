const OUTLINES = {
  close: 'M4 4l8 8M12 4l-8 8',
  lock: 'M4 7.5h8v6H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  plus: 'M8 3v10M3 8h10',
  note: 'M3.5 2.5h9v7.5l-3 3.5h-6ZM9.5 13.5V10h3M6 5.5h4M6 8h2',
  file: 'M4 2.5h5l3 3v8H4ZM9 2.5v3h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  arrow: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  into: 'M13 8H4M7.5 4.5 4 8l3.5 3.5',
  same: 'M3 6h10M3 10h10',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
  warn: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.5M8 11.6v.4',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 7.5V11M8 5v.4',
  help: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM6.3 6.4a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.1',
  check: 'M3.5 8.5l3 3 6-7',
  prev: 'M10 4 6 8l4 4',
  next: 'M6 4l4 4-4 4',
  book: 'M3 3h4.2c.5 0 .8.4.8.8v9.7c0-.6-.4-1-1-1H3ZM13 3H8.8c-.5 0-.8.4-.8.8v9.7c0-.6.4-1 1-1h4Z',
  pin: 'M8 14s4.5-4 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 10 8 14 8 14ZM8 5v3',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 13.5 13.5',
  target: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  more: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  print: 'M4.5 6V2.5h7V6M4.5 12H2.5V6h11v6h-2M4.5 9.5h7v4h-7Z',
  link: 'M6.8 9.2 9.2 6.8M7.3 4.9l1.9-1.9a2.7 2.7 0 0 1 3.8 3.8l-1.9 1.9M8.7 11.1 6.8 13A2.7 2.7 0 0 1 3 9.2l1.9-1.9',
  undo: 'M6.5 3.5 3 7l3.5 3.5M3 7h6a4 4 0 0 1 0 8H7',
  redo: 'M9.5 3.5 13 7l-3.5 3.5M13 7H7a4 4 0 0 0 0 8h2',
  history: 'M3.4 5.2A5.5 5.5 0 1 1 2.5 8M3 2.5v3h3M8 5v3l2 1.5',
  pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3ZM9 4.7 11.3 7',
  stories: 'M2.5 5.5h11v8h-11ZM4 3.5h8M5 8h6M5 10.5h4',
  copy: 'M5.5 5.5h8v8h-8ZM3.5 10.5h-1v-8h8v1',
  down: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  play: 'M5 3.5v9l7.5-4.5Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  minus: 'M3 8h10',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5',
} as const

/** Name of an icon. */
export type IconName = keyof typeof OUTLINES

/** A line icon; always beside words or inside a labelled button. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    stroke-width={1.5}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={OUTLINES[name]} />
  </svg>
)

/** The wordmark's sign: a line of text whose end becomes a point on the map. */
export const Sign = () => (
  <svg viewBox="0 0 24 24" width={22} height={22} aria-hidden="true">
    <path d="M3 17h8.5M17 15v4" stroke="currentColor" stroke-width={2.5} stroke-linecap="round" />
    <circle cx={17} cy={10} r={5} fill="currentColor" />
  </svg>
)
