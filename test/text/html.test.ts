import { describe, expect, test } from 'vitest'
import { isHtml, textOfHtml, titleOfHtml } from '../../src/index.ts'

describe('is it a web page?', () => {
  test.each([
    ['<!DOCTYPE html><html><body>x', true],
    ['\n <html lang="en">', true],
    ['<p>One paragraph</p>', true],
    ['BAGHDAD — Protesters marched.', false],
    ['5 < 6 and <b> is a tag', false],
    ['', false],
  ])('%s', (text, page) => expect(isHtml(text)).toBe(page))
})

describe('its words', () => {
  test.each([
    ['paragraphs are lines', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['inline tags are nothing', '<p>In <b>Bagh</b>dad, <a href="x">Iraq</a>.</p>', 'In Baghdad, Iraq.'],
    [
      'scripts and menus are silent',
      '<nav>Home</nav><script>var a = "<p>no</p>"</script><p>Yes.</p>',
      'Yes.',
    ],
    ['comments are silent', '<p>Yes<!-- <p>no</p> -->.</p>', 'Yes.'],
    [
      'entities are letters',
      '<p>C&ocirc;te &amp; &quot;x&quot; &#8212; &#x2019;</p>',
      'C&ocirc;te & "x" — ’',
    ],
    ['white space is one space', '<p>a\n   b</p>', 'a b'],
    ['a tag that never ends', '<p>a</p><img src="', 'a'],
    ['a comment that never ends', '<p>a</p><!-- b', 'a'],
  ])('%s', (_, html, text) => expect(textOfHtml(html)).toBe(text))
})

test('the heading is the title, else what the head says', () => {
  expect(titleOfHtml('<title>Site</title><h1>Quake hits &amp; town</h1>')).toBe('Quake hits & town')
  expect(titleOfHtml('<title>Site</title>')).toBe('Site')
  expect(titleOfHtml('<p>none</p>')).toBe('')
})

test('a megabyte of open brackets comes back, empty', () => {
  expect(textOfHtml('<!--'.repeat(250_000))).toBe('')
  expect(textOfHtml('<'.repeat(1_000_000))).toBe('')
})
