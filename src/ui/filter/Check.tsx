import type { ComponentChildren } from 'preact'

/** A thing to show or hide, with how many there are. */
export const Check = (props: {
  checked: boolean
  count?: number
  onChange: (checked: boolean) => void
  children: ComponentChildren
}) => (
  <label class="map-check">
    <input
      type="checkbox"
      checked={props.checked}
      onChange={event => props.onChange(event.currentTarget.checked)}
    />
    {props.children}
    {props.count !== undefined && <span class="num filter-count">{props.count}</span>}
  </label>
)
