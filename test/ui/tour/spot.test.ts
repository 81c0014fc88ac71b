import { expect, test } from 'vitest'
import { spotFor } from '../../../src/ui/tour/spot.ts'
import { TOUR } from '../../../src/ui/tour/steps.ts'

const CARD = { width: 340, height: 180 }
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

test.each([
  ['under the bar', { left: 0, top: 0, width: 1280, height: 48 }, DESK, { left: 16, top: 64 }],
  ['above the timeline', { left: 544, top: 584, width: 736, height: 216 }, DESK, { left: 560, top: 388 }],
  ['beside the text', { left: 0, top: 48, width: 544, height: 752 }, DESK, { left: 560, top: 64 }],
  ['beside the map', { left: 544, top: 48, width: 736, height: 640 }, DESK, { left: 188, top: 64 }],
  ['at the foot of all', { left: 0, top: 0, width: 1280, height: 800 }, DESK, { left: 16, top: 604 }],
  ['above the sheet', { left: 0, top: 340, width: 390, height: 448 }, PHONE, { left: 16, top: 144 }],
])('%s', (_, target, screen, spot) => expect(spotFor(target, CARD, screen)).toEqual(spot))

test('it is on any screen that holds it, wherever it points', () => {
  for (let i = 0; i < 500; i++) {
    const target = {
      left: ((i * 37) % 1300) - 10,
      top: ((i * 91) % 820) - 10,
      width: (i * 53) % 900,
      height: (i * 29) % 700,
    }
    const { left, top } = spotFor(target, CARD, DESK)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left + CARD.width).toBeLessThanOrEqual(DESK.width)
    expect(top + CARD.height).toBeLessThanOrEqual(DESK.height)
  }
})

test('the tour has at most four steps', () => expect(TOUR.length).toBeLessThanOrEqual(4))
