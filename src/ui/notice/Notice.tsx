import type { ComponentChildren } from 'preact'
import './notice.css'

/** A quiet bar over the bottom of the page: it says one thing, and never takes the focus. */
export const Notice = ({
  children,
  actions,
}: {
  children: ComponentChildren
  actions: ComponentChildren
}) => (
  <div class="notice" role="status">
    <p>{children}</p>
    {actions}
  </div>
)
