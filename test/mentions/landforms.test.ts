import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

test.each([
  ['a creek no list knows', 'Fire broke out along [Bitterroot Elk Creek→?] on Sunday.'],
  ['part of a state', 'Rain fell in [Southern California→southern-california] today.'],
  ['a town beside a known one', 'A man from [South Basra→basra] was held.'],
  ['a lake no list knows', 'They fished at [Wapogasset Tiny Lake→?] all day.'],
])('%s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

test.each([
  ['a county in small letters', 'The county was hit.'],
  ['a person', 'Veronica Lake starred in it.'],
])('not %s', (_, text) => expect(annotate(text)).toBe(text))
