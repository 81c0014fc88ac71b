/** Lines under which a page lists other reports. */
const LISTS =
  /^(?:related(?: topics| stories| articles| content| links| coverage| news)?|more on this (?:story|topic)|more (?:stories|news|from [\p{L} ]+|like this)|read (?:more|also|next)|also read|see also|most (?:read|popular|viewed|watched)|recommended(?: for you| stories| reading)?|you (?:may|might) also like|trending(?: now| stories| news)?|top stories|latest (?:news|stories|headlines)|editors?['’]s? picks?|around the web|(?:promoted|sponsored|partner) (?:content|stories))\s*:?$/iu

/** A line that names one of them: "Read more: Ferry sinks off Java". */
const NAMES = /^(?:read more|also read|read also|related|see also|more|watch|listen):\s+\S/i

/** Longer lines are of the report. */
const LONGEST = 160

/** Whether a page lists other reports from this line on. */
export const listsReports = (line: string): boolean => line.length < LONGEST && LISTS.test(line.trim())

/** Whether a line is a link to another report. */
export const namesReport = (line: string): boolean =>
  line.length < LONGEST && NAMES.test(line.trim()) && !/[.!?]$/.test(line.trim())
