import { useEffect, useRef } from 'preact/hooks'

/** Calls back on "/", and on Ctrl or Cmd with K; not where one is writing, nor under a dialog that takes the whole page. */
export function useSearchKey(show: () => void): void {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (!command && !(slash && !isWriting(event.target))) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName) || isTextField(target))

const isTextField = (target: HTMLElement) =>
  target instanceof HTMLInputElement && !/^(?:checkbox|radio|range|button|submit)$/.test(target.type)
