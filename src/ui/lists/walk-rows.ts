/** Up and down walk the rows of a list, Home and End go to its ends. */
export function walkRows(event: KeyboardEvent) {
  const row = event.currentTarget
  if (!(row instanceof HTMLElement)) return
  const rows = [...(row.closest('.rows')?.querySelectorAll<HTMLElement>('.ev') ?? [])]
  const at = rows.indexOf(row)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined || !rows[to]) return
  event.preventDefault()
  rows[to].focus()
}
