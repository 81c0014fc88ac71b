import type { Issue } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** What the analysis has to say of a text: in the page's language where that has words for it, else in its own, English. */
export function IssueWords({ issue, text }: { issue: Issue; text: string }) {
  const { code, message, start, end } = issue
  const words = wording().compose.issue(code, message, text.slice(start ?? 0, end ?? 0))
  return <span lang={words === message ? 'en' : undefined}>{words}</span>
}
