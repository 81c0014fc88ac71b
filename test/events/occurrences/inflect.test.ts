import { expect, test } from 'vitest'
import { plural, verbForms } from '../../../src/events/occurrences/inflect.ts'

const irregular = new Map([
  ['send', { past: ['sent'], participle: ['sent'] }],
  ['shut', { past: ['shut'], participle: ['shut'] }],
  ['steal', { past: ['stole'], participle: ['stolen'] }],
])

test.each([
  ['march', 'march marches marched marching'],
  ['rally', 'rally rallies rallied rallying'],
  ['organise', 'organise organises organised organising'],
  ['flee', 'flee flees fleed fleeing'],
  ['die', 'die dies died dying'],
  ['rob', 'rob robs robbed robbing'],
  ['visit', 'visit visits visited visiting'],
  ['expel', 'expel expels expelled expelling'],
  ['kidnap', 'kidnap kidnaps kidnapped kidnapping'],
  ['acquit', 'acquit acquits acquitted acquitting'],
  ['transfer', 'transfer transfers transferred transferring'],
  ['deter', 'deter deters deterred deterring'],
  ['enter', 'enter enters entered entering'],
  ['offer', 'offer offers offered offering'],
  ['recruit', 'recruit recruits recruited recruiting'],
  ['annul', 'annul annuls annulled annulling'],
  ['traffic', 'traffic traffics trafficked trafficking'],
  ['appeal', 'appeal appeals appealed appealing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['send', 'send sends sent sending'],
  ['steal', 'steal steals stole stolen stealing'],
])('forms of %s', (base, forms) => {
  expect(
    verbForms(base, irregular)
      .map(form => form.text)
      .join(' '),
  ).toBe(forms)
})

test('a form that may be several says so', () => {
  expect(verbForms('shut', irregular)[0]).toEqual({ text: 'shut', forms: ['base', 'past', 'participle'] })
})

test.each([
  ['attack', 'attacks'],
  ['clash', 'clashes'],
  ['robbery', 'robberies'],
  ['delay', 'delays'],
])('plural of %s', (one, many) => expect(plural(one)).toBe(many))
