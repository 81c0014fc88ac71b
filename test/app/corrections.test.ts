import { describe, expect, test } from 'vitest'
import { createSession } from '../../src/app/session.ts'
import { analyse, type Correction, type Place, quoteOf, storyPlaces } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'

const TEXT = `PARIS, March 11 (Reuters) - A rocket fell near Springfield on Monday, police said.

Springfield is quiet now. Officials in Boston said nobody was hurt.`

const known = knowledge()

/** A session that reads with everything the project knows, and counts its readings. */
async function opened() {
  let readings = 0
  let clock = 0
  const session = createSession(
    {
      analyse: async (text, options) => {
        readings++
        return analyse(text, { knowledge: known, ...options })
      },
      places: async ids => ids.flatMap(id => storyPlaces(known.gazetteer).place(id) ?? []),
    },
    { now: () => new Date(Date.UTC(2020, 0, 24, 0, 0, clock++)).toISOString(), newId: () => 'p1' },
  )
  await session.open(TEXT, { published: '2020-03-11' })
  return { session, readings: () => readings }
}

const quote = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return quoteOf(text, { start, end: start + words.length })
}

/** Any place that is none of the story's. */
const CHICOPEE = known.gazetteer.place('geonames:4933002')
const place = { id: 'geonames:4933002', name: 'Chicopee', lat: 42.1487, lon: -72.6079 }
const choose = (words: string, all = false): Correction => ({ kind: 'choose', at: quote(words), place, all })

describe('a correction', () => {
  test('lies over the analysis at once, and reads nothing again', async () => {
    const { session, readings } = await opened()
    const shown = session.shown.value
    void session.edit(choose('Springfield', true))
    expect(session.places.value.find(view => view.place.id === place.id)).toMatchObject({ evidence: 'user' })
    expect([readings(), session.shown.value]).toEqual([1, shown])
    expect(session.history.value.done.map(step => step.name)).toEqual(['put “Springfield” at Chicopee'])
  })

  test('stands on what it holds until the gazetteer has told the rest', async () => {
    expect(CHICOPEE?.type).toBe('city')
    const { session } = await opened()
    const done = session.edit(choose('Springfield'))
    const at = (): Place | undefined => session.story.value?.places.find(one => one.id === place.id)
    expect(at()?.type).toBe('facility')
    await done
    await Promise.resolve()
    expect(at()).toMatchObject({ type: 'city', admin1: 'Massachusetts', population: CHICOPEE?.population })
  })

  test('keeps what is chosen where it is still there', async () => {
    const { session } = await opened()
    const mention = session.story.value!.mentions.find(one => one.surface === 'Springfield')!
    session.choose({ kind: 'mention', id: mention.id })
    await session.edit(choose('Springfield'))
    expect(session.chosen.value).toEqual({ kind: 'mention', id: mention.id })
    await session.edit({ kind: 'unmark', at: quote('Springfield'), all: false })
    expect(session.chosen.value).toBeNull()
  })

  test('of the article’s date reads the text again as of that day', async () => {
    const { session, readings } = await opened()
    const monday = () => session.story.value?.times.find(one => one.surface === 'Monday')?.value
    const before = monday()
    expect(await session.redate('2020-03-20')).toBe('')
    expect(session.story.value?.article).toMatchObject({ published: '2020-03-20', publishedFrom: 'given' })
    expect(monday()).not.toBe(before)
    await session.undo()
    expect(monday()).toBe(before)
    // The reading before was kept.
    expect(readings()).toBe(2)
  })
})

describe('undo and redo', () => {
  test('ten changes back, and ten again', async () => {
    const { session } = await opened()
    const bare = JSON.stringify(session.story.value)
    const states = [session.story.value]
    for (let i = 0; i < 10; i++) {
      const about = 'article' as const
      await session.edit({ kind: 'note', about, text: `note ${i}` })
      states.push(session.story.value)
    }
    for (let i = 9; i >= 0; i--) {
      await session.undo()
      expect(session.story.value).toEqual(states[i])
    }
    expect(JSON.stringify(session.story.value)).toBe(bare)
    await session.undo()
    expect(session.history.value.undone).toHaveLength(10)
    for (let i = 0; i < 10; i++) await session.redo()
    expect(session.story.value).toEqual(states[10])
  })

  test('what is remembered is taken back with its change', async () => {
    const { session } = await opened()
    await session.edit(choose('Boston'), { rule: { form: 'Boston', place } })
    expect(session.rules.value).toHaveLength(1)
    await session.undo()
    expect(session.rules.value).toEqual([])
    expect(session.story.value?.mentions.some(one => one.evidence === 'user')).toBe(false)
  })

  test('corrections taken off can be put back', async () => {
    const { session } = await opened()
    await session.edit(choose('Boston'))
    await session.edit(choose('Springfield'))
    await session.drop([session.corrections.value[0]!], 'take a correction off')
    expect(session.corrections.value).toHaveLength(1)
    await session.undo()
    expect(session.corrections.value).toHaveLength(2)
  })
})

describe('an edited text', () => {
  const EDITED = TEXT.replace('Springfield is quiet now', 'There was no alarm in Hartford')

  test('is read again, and corrections elsewhere are kept', async () => {
    const { session } = await opened()
    await session.edit(choose('Springfield'))
    await session.edit(choose('Boston'))
    expect(await session.rewrite(EDITED)).toBe('')
    const corrected = session.story.value!.mentions.filter(one => one.evidence === 'user')
    expect(corrected.map(one => one.surface)).toEqual(['Springfield', 'Boston'])
    expect(session.lost.value).toEqual([])
    expect(session.story.value?.article.text).toBe(EDITED)
  })

  test('tells which correction lost its words, and finds it again with undo', async () => {
    const { session } = await opened()
    await session.edit(choose('Boston'))
    await session.rewrite(TEXT.replace('Officials in Boston said nobody', 'Nobody'))
    expect(session.lost.value.map(one => one.message)).toEqual([
      'Could not put “Boston” at Chicopee: the words it was made on are gone, or are no longer told as they were. The correction is kept; remove it, or make it anew.',
    ])
    await session.undo()
    expect(session.lost.value).toEqual([])
    expect(session.story.value?.article.text).toBe(TEXT)
  })

  test('a correction made while it is read waits for it', async () => {
    const { session } = await opened()
    const both = [session.rewrite(EDITED), session.edit(choose('Boston'))]
    await Promise.all(both)
    expect(session.history.value.done.map(step => step.name)).toEqual([
      'edit the text',
      'put “Boston” at Chicopee',
    ])
    expect(session.story.value?.article.text).toBe(EDITED)
  })

  test('a failed reading leaves everything as it was', async () => {
    const session = createSession({
      analyse: async (text, options) => {
        if (text === '!') throw new Error('It broke.')
        return analyse(text, { knowledge: known, ...options })
      },
    })
    await session.open(TEXT)
    await session.edit(choose('Boston'))
    expect(await session.rewrite('!')).toBe('It broke.')
    expect(session.status.value.kind).toBe('ready')
    expect(session.project.value?.text).toBe(TEXT)
    expect(session.history.value.done).toHaveLength(1)
  })
})

describe('more becoming known', () => {
  test('reads again under the same corrections', async () => {
    const { session, readings } = await opened()
    await session.edit(choose('Boston'))
    await session.learn([place.id])
    await new Promise(setImmediate)
    const before = session.story.value
    await session.refresh()
    expect(readings()).toBe(2)
    expect(session.story.value).toEqual(before)
  })
})

describe('a project', () => {
  test('opened in another session is the same story', async () => {
    const one = (await opened()).session
    await one.edit(choose('Springfield', true), { rule: { form: 'Springfield', place } })
    await one.setRules([...one.rules.value, { form: 'Nowhere', place }], 'remember Nowhere')
    await one.redate('2020-03-20')
    one.rename('Rockets')
    const project = one.project.value!
    expect(project).toMatchObject({ id: 'p1', name: 'Rockets', published: '2020-03-11', text: TEXT })
    expect(project.rules.map(rule => rule.form)).toEqual(['Springfield'])
    const other = (await opened()).session
    expect(await other.openProject(JSON.parse(JSON.stringify(project)))).toBe('')
    expect(other.story.value).toEqual(one.story.value)
    await other.undo()
    expect(other.story.value?.article.published).toBe('2020-03-11')
    for (let i = 0; i < 3; i++) await other.undo()
    expect(other.corrections.value).toEqual([])
    expect(other.rules.value).toEqual([])
  })

  test('another article begins another, and keeps what is remembered', async () => {
    const { session } = await opened()
    await session.setRules([{ form: 'Boston', place }], 'remember Boston')
    await session.open('Boston is quiet, officials in Boston said.')
    expect(session.history.value.done).toEqual([])
    expect(session.project.value).toMatchObject({ corrections: [], published: null })
    expect(session.story.value?.mentions[0]).toMatchObject({ placeIds: [place.id], evidence: 'user' })
  })
})
