import { describe, expect, test } from 'vitest'
import { createSession } from '../../src/app/session.ts'
import type { Story } from '../../src/index.ts'
import { story } from '../support/story.ts'

const titled = (title: string, code?: string): Story =>
  story({ article: { title }, issues: code ? [{ code, message: `Because of ${code}.` }] : [] })

describe('opening a text', () => {
  test('shows its story and closes the box', async () => {
    const session = createSession({ analyse: async text => titled(text) })
    session.composing.value = true
    const opening = session.open('One')
    expect(session.status.value.kind).toBe('working')
    await opening
    expect(session.story.value?.article.title).toBe('One')
    expect(session.status.value.kind).toBe('ready')
    expect(session.composing.value).toBe(false)
  })

  test('the last text wins, however long the first takes', async () => {
    const waiting = new Map<string, (story: Story) => void>()
    const session = createSession({ analyse: text => new Promise(resolve => waiting.set(text, resolve)) })
    const both = [session.open('slow'), session.open('quick')]
    waiting.get('quick')!(titled('quick'))
    waiting.get('slow')!(titled('slow'))
    await Promise.all(both)
    expect(session.story.value?.article.title).toBe('quick')
  })

  test.each(['empty-text', 'not-english', 'no-place-found'])(
    '%s keeps the story before and the text',
    async code => {
      const session = createSession({
        analyse: async text => titled(text, text === 'bad' ? code : undefined),
      })
      await session.open('good')
      await session.open('bad')
      expect(session.story.value?.article.title).toBe('good')
      expect(session.composing.value).toBe(true)
      expect(session.status.value).toMatchObject({
        kind: 'failed',
        code,
        text: 'bad',
        message: `Because of ${code}.`,
      })
    },
  )

  test('another issue is no refusal', async () => {
    const session = createSession({ analyse: async text => titled(text, 'year-inferred') })
    await session.open('fine')
    expect(session.status.value.kind).toBe('ready')
  })

  test('a fault keeps the text too', async () => {
    const session = createSession({ analyse: () => Promise.reject(new Error('It broke.')) })
    await session.open('words')
    expect(session.status.value).toEqual({
      kind: 'failed',
      message: 'It broke.',
      text: 'words',
      code: '',
      found: null,
    })
  })
})

test('a new story lets go of what was chosen in the old', () => {
  const session = createSession({ analyse: async () => story() })
  session.show(story())
  session.choose({ kind: 'place', id: 'rome' })
  session.point({ kind: 'event', id: 'e1' })
  session.show(story())
  expect([session.chosen.value, session.pointed.value]).toEqual([null, null])
})

test('a text let go of never comes, and the story before stays', async () => {
  const waiting = new Map<string, (story: Story) => void>()
  const session = createSession({ analyse: text => new Promise(resolve => waiting.set(text, resolve)) })
  const first = session.open('first')
  waiting.get('first')!(titled('first'))
  await first
  session.composing.value = true
  const second = session.open('second')
  session.cancel()
  expect(session.status.value.kind).toBe('ready')
  expect(session.composing.value).toBe(false)
  waiting.get('second')!(titled('second'))
  await second
  expect(session.story.value?.article.title).toBe('first')
})

test('what is told of a reading is where that reading is, not one let go of', async () => {
  const told = new Map<string, (share: number) => void>()
  const done = new Map<string, () => void>()
  const session = createSession({
    analyse: (text, _, hear) =>
      new Promise(resolve => {
        told.set(text, share => hear?.({ stage: 'places', share }))
        done.set(text, () => resolve(titled(text)))
      }),
  })
  const shares = () => session.progress.value?.share ?? null
  void session.open('first')
  told.get('first')!(0.3)
  expect(shares()).toBe(0.3)
  const second = session.open('second')
  expect(shares()).toBe(null)
  told.get('first')!(0.4)
  expect(shares()).toBe(null)
  told.get('second')!(0.1)
  expect(shares()).toBe(0.1)
  done.get('second')!()
  await second
  // Nobody waits when more is known and a text is read again.
  const again = session.refresh()
  told.get('second')!(0.5)
  expect(shares()).toBe(0.1)
  done.get('second')!()
  await again
})

describe('setting the date of the article', () => {
  const dated = (text: string, published?: string) =>
    story({ article: { text, published: published ?? null } })

  test('reads the same text again', async () => {
    const session = createSession({ analyse: async (text, options) => dated(text, options.published) })
    await session.open('A flood on Friday')
    expect(await session.redate('2021-05-14')).toBe('')
    expect(session.story.value?.article).toMatchObject({ text: 'A flood on Friday', published: '2021-05-14' })
  })

  test('keeps the story and says why where that fails', async () => {
    const session = createSession({
      analyse: async (text, options) => {
        if (options.published) throw new Error('The analysis stopped.')
        return dated(text)
      },
    })
    await session.open('A flood on Friday')
    expect(await session.redate('2021-05-14')).toBe('The analysis stopped.')
    expect(session.story.value?.article.text).toBe('A flood on Friday')
    expect(session.status.value.kind).toBe('ready')
    expect(session.composing.value).toBe(false)
  })
})

describe('reading again when more is known', () => {
  /** Knows more with every reading. */
  const learning = (titleOf: (reading: number) => string) => {
    let readings = 0
    const session = createSession({ analyse: async () => titled(titleOf(++readings)) })
    return { session, readings: () => readings }
  }

  test('shows what came out otherwise', async () => {
    const { session } = learning(reading => `reading ${reading}`)
    await session.open('A flood')
    await session.refresh()
    expect(session.story.value?.article.title).toBe('reading 2')
  })

  test('leaves the story alone where nothing did', async () => {
    const { session } = learning(() => 'the same')
    await session.open('A flood')
    const before = session.story.value
    session.choose({ kind: 'event', id: 'e1' })
    await session.refresh()
    expect(session.story.value).toBe(before)
    expect(session.chosen.value).toEqual({ kind: 'event', id: 'e1' })
  })

  test('keeps what is pointed at and chosen where it is the same thing', async () => {
    const mention = (id: string, start: number) => ({ id, start, end: start + 5 })
    let readings = 0
    const session = createSession({
      analyse: async () => {
        const mentions =
          readings++ === 0 ? [mention('m1', 0), mention('m2', 9)] : [mention('m1', 0), mention('m2', 7)]
        return { ...titled(`reading ${readings}`), mentions } as unknown as Story
      },
    })
    await session.open('A flood')
    session.choose({ kind: 'mention', id: 'm2' })
    session.point({ kind: 'mention', id: 'm1' })
    await session.refresh()
    expect(session.pointed.value).toEqual({ kind: 'mention', id: 'm1' })
    expect(session.chosen.value).toBeNull()
  })

  test('keeps what is chosen though another reading numbers it anew', async () => {
    const mention = (id: string, start: number) => ({ id, start, end: start + 5 })
    let readings = 0
    const session = createSession({
      analyse: async () => {
        const first = [mention('m1', 0), mention('m2', 9)]
        const mentions = readings++ === 0 ? first : [mention('m1', 0), mention('m2', 6), mention('m3', 9)]
        return { ...titled(`reading ${readings}`), mentions } as unknown as Story
      },
    })
    await session.open('A flood')
    session.choose({ kind: 'mention', id: 'm2' })
    await session.refresh()
    expect(session.chosen.value).toEqual({ kind: 'mention', id: 'm3' })
  })

  test('is no new story: what is being written stays', async () => {
    const { session } = learning(reading => `reading ${reading}`)
    await session.open('A flood')
    session.composing.value = true
    await session.refresh()
    expect(session.story.value?.article.title).toBe('reading 2')
    expect(session.shown.value).toBe(1)
    expect(session.composing.value).toBe(true)
  })

  test('waits for a text that is being read', async () => {
    const { session } = learning(reading => `reading ${reading}`)
    const opening = session.open('A flood')
    const refreshed = session.refresh()
    await Promise.all([opening, refreshed])
    expect(session.story.value?.article.title).toBe('reading 2')
  })

  test('does nothing before there is a story', async () => {
    const { session, readings } = learning(() => 'one')
    await session.refresh()
    expect(readings()).toBe(0)
  })
})

describe('what is known besides the text', () => {
  const facts = { title: 'Quake', published: '2020-01-24', publishedNote: 'the page', source: 'Example' }
  const reader = () => {
    const asked: unknown[] = []
    const session = createSession({
      analyse: async (text, given) => {
        asked.push([text, given])
        return titled(text)
      },
    })
    return { session, asked }
  }

  test('goes with every reading of it', async () => {
    const { session, asked } = reader()
    await session.open('One', facts)
    await session.refresh()
    expect(await session.rewrite('Two')).toBe('')
    expect(asked).toEqual([
      ['One', facts],
      ['One', facts],
      ['Two', facts],
    ])
  })

  test('another date is the reader’s own', async () => {
    const { session, asked } = reader()
    await session.open('One', facts)
    await session.redate('2020-02-01')
    const { publishedNote, ...rest } = facts
    expect(asked.at(-1)).toEqual(['One', { ...rest, published: '2020-02-01' }])
  })

  test('is gone with the next article', async () => {
    const { session, asked } = reader()
    await session.open('One', facts)
    await session.open('Two')
    expect(asked.at(-1)).toEqual(['Two', {}])
  })

  test('a changed text that cannot be read leaves the story', async () => {
    let fails = false
    const session = createSession({
      analyse: text => (fails ? Promise.reject(new Error('It broke.')) : Promise.resolve(titled(text))),
    })
    await session.open('One')
    fails = true
    expect(await session.rewrite('Two')).toBe('It broke.')
    expect([session.story.value?.article.title, session.status.value.kind]).toEqual(['One', 'ready'])
  })
})

test('letting go of a reading stops it', async () => {
  let stopped = 0
  const session = createSession({
    analyse: () => new Promise(() => undefined),
    stop: () => void stopped++,
  })
  session.cancel()
  expect(stopped).toBe(0)
  void session.open('One')
  session.cancel()
  expect([stopped, session.status.value.kind]).toEqual([1, 'empty'])
})
