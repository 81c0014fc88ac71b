import { formatDatesIn } from '../app/format-date.ts'
import type { DerivationStep } from '../index.ts'

/** Rows of date arithmetic: the article's words, what they come to, and why. */
export const DerivationRows = ({ steps }: { steps: readonly DerivationStep[] }) => (
  <>
    {steps.map((step, i) => (
      <tr key={i}>
        <td lang="en">{formatDatesIn(step.from)}</td>
        <td>
          {formatDatesIn(step.to)}
          {step.note && <small lang="en">{formatDatesIn(step.note)}</small>}
        </td>
      </tr>
    ))}
  </>
)
