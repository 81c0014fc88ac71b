import { formatValue } from '../app/format-date.ts'
import type { DerivationStep } from '../index.ts'

/** Rows of date arithmetic: the article's words, what they come to, and why. */
export const DerivationRows = ({ steps }: { steps: readonly DerivationStep[] }) => (
  <>
    {steps.map((step, i) => (
      <tr key={i}>
        <td>{step.from}</td>
        <td>
          {formatValue(step.to)}
          {step.note && <small>{step.note}</small>}
        </td>
      </tr>
    ))}
  </>
)
