/** Longer than this a text, in UTF-16 units, is kept beside the box: laying it out in a text field would freeze the page. */
export const HELD = 200_000

/** What a field is about to hold once something is put in at its cursor; null where that is short enough for a field. */
export function heldAfter(
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
  put: string,
): string | null {
  const length = value.length - (selectionEnd - selectionStart) + put.length
  return length > HELD ? value.slice(0, selectionStart) + put + value.slice(selectionEnd) : null
}
