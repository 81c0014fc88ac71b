import { describe, expect, test } from 'vitest'
import type { Drawing, DrawnItem, Story } from '../../../src/index.ts'
import { writeSvg } from '../../../src/index.ts'
import { guessWidth } from '../../../src/ui/map/room.ts'
import { layScene } from '../../../src/ui/map/scene.ts'
import { layOutSheet, type Sheet } from '../../../src/ui/picture/sheet.ts'
import { event, frameAt, link, place, story, told } from '../map/story.ts'

const ground = { land: '#f0eee7', sea: '#dce5e8', focus: '#fbfaf6', border: '#bdb7a9' }
const colours: Sheet['colours'] = {
  ...{
    paper: '#fcfbf8',
    panel: '#ffffff',
    ink: '#1b1a18',
    ink2: '#4f4c46',
    ink3: '#69655d',
    rule: '#e2ded4',
  },
  ...{ accent: '#b4301a', label: '#67635a', waterLabel: '#48697a', halo: 'rgba(252, 251, 248, 0.92)' },
  ground: { ...ground, coast: '#9fb0b7', river: '#a3bfcb', accent: '#b4301a', ink: '#69655d' },
}

const draw = (of: Story, zoom: number, more: Partial<Sheet> = {}): Drawing => {
  const frame = frameAt(33.3, 44.4, zoom)
  const scene = layScene({
    ...{ story: of, map: told(of), lands: null, frame, chosen: [], pointed: [], events: new Set<string>() },
    ...{ world: [], covered: [], measure: guessWidth, compact: false },
  })
  return layOutSheet({
    ...{ title: 'A march', source: 'UPI, 24 January 2020', scene, frame, compact: false, ground: [] },
    ...{ chosen: [], lit: null, filtered: false, colours },
    widthOf: (text, look) => text.length * look.size * 0.55,
    ...more,
  })
}

function wordsOf(items: readonly DrawnItem[]): string[] {
  return items.flatMap(item =>
    item.kind === 'text' ? [item.text] : item.kind === 'group' ? wordsOf(item.items) : [],
  )
}

const here = [place('Baghdad', 33.31, 44.37), place('Mosul', 36.34, 43.13)]
const march = story(
  here,
  [event('e1', 'Baghdad', 3), event('e2', 'Mosul', 6)],
  [link('e1', 'e2', 'retaliation_for', 'in retaliation')],
)

describe('a picture of the map', () => {
  test('says its title, its source, the places, the words of links, and whose the data are', () => {
    const words = wordsOf(draw(march, 6).items)
    for (const said of ['A march', 'UPI, 24 January 2020', 'Baghdad', 'Mosul', 'in retaliation', 'City'])
      expect(words).toContain(said)
    expect(words.join(' ')).toContain('Map: Natural Earth.')
    expect(words.join(' ')).toContain('Made with Placeline.')
  })

  test('a legend explains what is there and nothing else', () => {
    const words = wordsOf(draw(march, 6).items)
    expect(words).not.toContain('Base')
    expect(words).not.toContain('Background knowledge')
    const base = story([place('Al Asad', 33.8, 42.4, { type: 'base' })], [event('e', 'Al Asad')])
    expect(wordsOf(draw(base, 6).items)).toContain('Base')
  })

  test.each([
    ['a filter says so', { filtered: true }, true],
    ['none says nothing', { filtered: false }, false],
  ])('%s', (_, more, said) => {
    expect(
      wordsOf(draw(march, 6, more).items)
        .join(' ')
        .includes('A filter hides'),
    ).toBe(said)
  })

  test.each([
    ['a scale near by', 6, true],
    ['none for the world, where no length holds', 3, false],
  ])('%s', (_, zoom, said) => {
    expect(wordsOf(draw(march, zoom).items).some(words => / km$/.test(words))).toBe(said)
  })

  test('what is out of view stands at the edge', () => {
    const far = story([...here, place('Tehran', 35.7, 51.4)], [event('e1', 'Baghdad'), event('e2', 'Tehran')])
    expect(wordsOf(draw(far, 8).items)).toContain('Tehran')
  })

  test('is described by the names on it', () => {
    expect(draw(march, 6).description).toBe('A map of A march: Baghdad, Mosul.')
    expect(draw(story([], []), 6).description).toBe('The map shows no place of this story.')
  })

  test('what is not in focus is faded', () => {
    const svg = writeSvg(draw(march, 8, { lit: ['Mosul'] }))
    expect(svg).toContain('opacity="0.4"')
    expect(writeSvg(draw(march, 8))).not.toContain('opacity="0.4"')
  })

  test('a title of any length takes two lines at most, within the picture', () => {
    const { items } = draw(march, 6, { title: 'A very long headline '.repeat(30) })
    const title = wordsOf(items.filter(item => item.kind === 'group' && item.name === 'title'))
    expect(title.length).toBe(3)
    for (const line of title.slice(0, 2)) expect(line.length * 22 * 0.55).toBeLessThanOrEqual(736)
  })
})
