import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { LETTERED, letterOf } from './letters.ts'

/** The mark of an article; nothing where there are too many for letters. */
export function Letter({ report, all }: { report: number; all: number }) {
  if (all > LETTERED) return null
  return (
    <span class={`report-letter report-${letterOf(report).toLowerCase()}`}>
      <span class="unseen">{wording().collection.article} </span>
      {letterOf(report)}
    </span>
  )
}

/** The marks of several articles, or how many they are. */
export function Letters({ reports, all }: { reports: readonly number[]; all: number }) {
  if (all > LETTERED) return <span class="quiet num">{number(reports.length)}</span>
  return (
    <span class="report-letters">
      {reports.map(report => (
        <Letter key={report} report={report} all={all} />
      ))}
    </span>
  )
}
