import { useEffect, useState } from 'preact/hooks'
import { readPalette, watchTheme } from '../map/theme.ts'
import { LETTERED, letterOf } from './letters.ts'
import type { MarkInks } from './marks-layer.ts'

/** The marks' colours, resolved for a canvas; read anew when the page turns light or dark. */
export function useInks(host: { readonly current: HTMLElement | null }): MarkInks | null {
  const [inks, setInks] = useState<MarkInks | null>(null)
  useEffect(() => {
    const read = () => {
      if (host.current) setInks(readInks(host.current))
    }
    read()
    return watchTheme(read)
  }, [host])
  return inks
}

function readInks(element: HTMLElement): MarkInks {
  const probe = element.appendChild(document.createElement('i'))
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const { accent } = readPalette(element)
  const reports = Array.from({ length: LETTERED }, (_, i) => colour(`--report-${letterOf(i).toLowerCase()}`))
  const inks = { ink: colour('--ink-2'), paper: colour('--paper'), accent, reports }
  probe.remove()
  return inks
}
