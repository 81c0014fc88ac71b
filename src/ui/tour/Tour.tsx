import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { type Box, spotFor } from './spot.ts'
import { TOUR } from './steps.ts'
import './tour.css'

/** The tour's card, beside what it tells of; the page behind it stays in use. */
export function Tour() {
  const { welcome } = useDesk()
  const step = welcome.step.value
  return step === null ? null : <Card step={step} />
}

function Card({ step }: { step: number }) {
  const { welcome, frame } = useDesk()
  const card = useRef<HTMLElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const { target, spot } = usePlaces(step, card, frame.value)
  const { title, words } = wording().tour.steps[TOUR[step]!.says]
  const last = step === TOUR.length - 1
  useFocusBack()
  useEffect(() => next.current?.focus({ preventScroll: true }), [step])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') welcome.end()
    else if (event.key === 'ArrowRight' && !last) welcome.go(step + 1)
    else if (event.key === 'ArrowLeft' && step > 0) welcome.go(step - 1)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div class="tour-ring" style={target && px(target)} aria-hidden="true" />
      <section
        ref={card}
        class="tour card"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-words"
        style={spot && px(spot)}
        onKeyDown={onKeyDown}
      >
        <p class="caps num">{wording().tour.step(step + 1, TOUR.length)}</p>
        <h2 id="tour-title">{title}</h2>
        <p id="tour-words">{words}</p>
        <div class="tour-row">
          <button type="button" class="btn" onClick={welcome.end}>
            {last ? wording().tour.close : wording().tour.skip}
          </button>
          <span class="grow" />
          {step > 0 && (
            <button type="button" class="btn line" onClick={() => welcome.go(step - 1)}>
              {wording().tour.back}
            </button>
          )}
          <button
            ref={next}
            type="button"
            class="btn main"
            onClick={() => (last ? finish() : welcome.go(step + 1))}
          >
            {last ? wording().tour.newArticle : wording().tour.next}
          </button>
        </div>
      </section>
    </>
  )

  function finish() {
    welcome.end()
    document.querySelector<HTMLElement>('.bar [aria-expanded]')?.click()
  }
}

/** Where the focus was before the tour, it is again after it. */
function useFocusBack() {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
}

/** Where the step's subject is, and where the card stands; both follow the window. */
function usePlaces(step: number, card: { readonly current: HTMLElement | null }, frame: string) {
  const [places, setPlaces] = useState<{ target?: Box; spot?: { left: number; top: number } }>({})
  useLayoutEffect(() => {
    const place = () => {
      const subject = TOUR[step]!.at.map(one => document.querySelector(one)).find(Boolean)
      const own = card.current?.getBoundingClientRect()
      if (!subject || !own) return
      const { left, top, width, height } = subject.getBoundingClientRect()
      const target = { left, top, width, height }
      setPlaces({ target, spot: spotFor(target, own, { width: innerWidth, height: innerHeight }) })
    }
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [step, frame])
  return places
}

const px = (box: Partial<Box>) =>
  Object.fromEntries(Object.entries(box).map(([side, value]) => [side, `${Math.round(value)}px`]))
