import { wording } from '../../words/wording.ts'
import type { Choice, Offered } from './choice.ts'

interface FormatListProps {
  readonly formats: readonly Offered[]
  readonly choice: Choice
}

/** The kinds of file, one to choose; the chosen one opens to what it may hold. */
export function FormatList({ formats, choice }: FormatListProps) {
  const chosen = choice.format.value
  const families = [...new Set(formats.map(format => format.family))]
  return (
    <fieldset class="format-list">
      <legend class="unseen">{wording().exporting.format}</legend>
      {families.map(family => {
        const variants = formats.filter(format => format.family === family)
        const on = chosen.family === family
        return (
          <div key={family} class={on ? 'format on' : 'format'}>
            <label class="format-name">
              <input
                type="radio"
                name="export-family"
                checked={on}
                onChange={() => choice.choose(variants[0]!)}
              />
              <b>{family}</b>
              <OpensIn format={on ? chosen : variants[0]!} />
            </label>
            {on && variants.length > 1 && <Variants variants={variants} choice={choice} />}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Programs' names are English wherever the page's words have none of their own. */
function OpensIn({ format }: { readonly format: Offered }) {
  const own = wording().exporting.formats[format.id]?.opensIn
  return own ? <small>{own}</small> : <small lang="en">{format.opensIn}</small>
}

function Variants({ variants, choice }: { readonly variants: readonly Offered[]; readonly choice: Choice }) {
  return (
    <fieldset class="variants">
      <legend class="unseen">{wording().exporting.holds}</legend>
      {variants.map(format => (
        <label key={format.id} class="variant">
          <input
            type="radio"
            name="export-variant"
            checked={choice.format.value === format}
            onChange={() => choice.choose(format)}
          />
          <span>{wording().exporting.formats[format.id]?.variant ?? format.variant}</span>
        </label>
      ))}
    </fieldset>
  )
}
