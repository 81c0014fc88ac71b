import { expect, test } from 'vitest'
import { webAddress } from '../../src/intake/web-address.ts'

test.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d'],
  ['http://a.example', 'http://a.example/'],
  ['https://user:word@a.example/', 'https://a.example/'],
  ['javascript:alert(1)', ''],
  [' JAVASCRIPT:alert(1)', ''],
  ['data:text/html,x', ''],
  ['file:///etc/passwd', ''],
  ['blob:https://a.example/x', ''],
  ['/relative', ''],
  ['', ''],
  [`https://a.example/${'a'.repeat(3000)}`, ''],
])('%s', (given, address) => expect(webAddress(given)).toBe(address))

test('what is relative is taken from where the page was', () =>
  expect(webAddress('/b', 'https://a.example/c')).toBe('https://a.example/b'))
