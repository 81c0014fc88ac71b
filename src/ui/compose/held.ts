/** Longer than this a text is kept beside the box: laying it out in a text field would freeze the page. */
export const HELD = 200_000
