import { describe, expect, test } from 'vitest'
import { writeStoryFile } from '../../src/app/share/story-file.ts'
import type { Article } from '../../src/index.ts'
import { readStoryFile, STORY_BLOCK } from '../../src/intake/story-file.ts'
import { story } from '../support/story.ts'

const TEMPLATE = `<!doctype html><title>Placeline</title>${STORY_BLOCK}null</script>`
const page = (article: Partial<Article>) =>
  writeStoryFile(
    TEMPLATE,
    { story: story({ article }), project: '', names: [], rivers: [], view: null },
    'A <b> & c',
  )

describe('the page of one story', () => {
  test('gives its article back', () => {
    const html = page({
      text: 'In </script><!-- Baghdad $& “quoted”',
      title: 'Title',
      published: '2020-01-24',
      publishedFrom: 'given',
    })
    expect(readStoryFile(html)).toMatchObject({
      text: 'In </script><!-- Baghdad $& “quoted”',
      facts: { title: 'Title', published: '2020-01-24' },
    })
  })

  test('no text of it ends the element it stands in', () => {
    expect(page({ text: '</script><script>alert(1)</script>' }).match(/<\/script>/g)).toHaveLength(1)
  })

  test('its tab says the title, as text', () => {
    expect(page({ text: 'x' })).toContain('<title>A &lt;b&gt; &amp; c – Placeline</title>')
  })

  test('a date that was found in the text is left to be found again', () => {
    expect(
      readStoryFile(page({ text: 'x', published: '2020-01-24', publishedFrom: 'dateline' }))?.facts,
    ).toEqual({})
  })
})

describe('what is none', () => {
  test.each([
    ['another page', '<p>In Baghdad</p>'],
    ['the template itself', TEMPLATE],
    ['cut short', `${STORY_BLOCK}{"story":{"article":{"te`],
    ['of another shape', `${STORY_BLOCK}[1,2]</script>`],
    ['no text', `${STORY_BLOCK}{"story":{"article":{"text":7}}}</script>`],
    ['a forged prototype', `${STORY_BLOCK}{"story":{"__proto__":{"article":{"text":"x"}}}}</script>`],
  ])('%s', (_, html) => {
    expect(readStoryFile(html)).toBeNull()
  })

  test('an address that is no web address is left out', () => {
    const html = `${STORY_BLOCK}{"story":{"article":{"text":"x","url":"javascript:alert(1)"}}}</script>`
    expect(readStoryFile(html)?.facts).toEqual({})
  })

  test('a template of another version is refused in a sentence', () => {
    expect(() =>
      writeStoryFile('<p>', { story: story({}), project: '', names: [], rivers: [], view: null }, ''),
    ).toThrow(/another version/)
  })
})
