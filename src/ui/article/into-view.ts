/** Scrolls the article, and nothing around it, to words that cannot be seen. */
export function bringIntoView(words: HTMLElement): void {
  const view = words.closest<HTMLElement>('.scroll')
  if (!view) return
  const frame = view.getBoundingClientRect()
  const box = words.getBoundingClientRect()
  if (box.height === 0 || (box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8)) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = view.scrollTop + box.top - frame.top - Math.max(8, (frame.height - box.height) / 2)
  view.scrollTo({ top, behavior: still ? 'auto' : 'smooth' })
}
