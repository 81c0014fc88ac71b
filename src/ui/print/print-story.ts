/** How long the map gets to draw itself in the colours of paper, in milliseconds. */
const REDRAW = 400
/** Px of the paper's width between usual margins, at 96 to the inch: A4 and Letter both have it. */
const PAPER = 690

/** Prints map, lists and text; what is dark on the screen is light on paper. */
export async function printStory(): Promise<void> {
  const { dataset } = document.documentElement
  const before = dataset.theme
  dataset.theme = 'light'
  await new Promise(resolve => setTimeout(resolve, REDRAW))
  print()
  if (before === undefined) delete dataset.theme
  else dataset.theme = before
}

/** Tells the print styles how the map on the screen fits the paper; needed once, for the browser's own command too. */
export function watchPrinting(): () => void {
  const measure = () => {
    const map = document.querySelector<HTMLElement>('.map')
    if (!map || map.clientWidth === 0) return
    const { style } = document.documentElement
    style.setProperty('--print-width', `${map.clientWidth}px`)
    style.setProperty('--print-height', `${map.clientHeight}px`)
    style.setProperty('--print-zoom', String(Math.min(1.7, PAPER / map.clientWidth)))
  }
  addEventListener('beforeprint', measure)
  return () => removeEventListener('beforeprint', measure)
}
