import { describe, expect, test } from 'vitest'
import { nationsOf } from '../../src/gazetteer/nations.ts'
import { readDocument } from '../../src/text/read.ts'
import { knowledge } from '../support/knowledge.ts'

const nations = (text: string) => nationsOf(readDocument(text), knowledge())

/** The nation believed most; '' for none. */
const foremost = (text: string): string =>
  [...nations(text)].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0]

describe('the nation whose local papers write so', () => {
  test.each([
    ['America', 'Sheriff’s deputies arrested him on Friday.', 'US'],
    ['Ireland', 'Gardaí arrested him on Friday.', 'IE'],
    ['Britain', 'The headteacher spoke before the borough council.', 'GB'],
    ['the Philippines', 'Leaders of the barangays met.', 'PH'],
    ['India', 'The panchayat spent a crore.', 'IN'],
    ['America and not Canada, as it uses all of them', 'The school board met the district attorney.', 'US'],
    ['Canada and not America', 'The school board met the RCMP.', 'CA'],
  ])('%s', (_, text, nation) => expect(foremost(text)).toBe(nation))

  test.each([
    ['plain words', 'Police arrested him on Friday.'],
    ['no words', ''],
    ['the spelling of agencies', 'The defense minister honored a labor leader at the center.'],
    ['names of countries', 'Ireland, India and the United States agreed.'],
    ['part of a phrase', 'The deputies of the department met the attorney.'],
  ])('not %s', (_, text) => expect(nations(text).size).toBe(0))
})

test('words of several nations tell less than one’s own, and more of them tell more', () => {
  const [shared, own, two] = [
    'The school board met.',
    'The district attorney spoke.',
    'The district attorney met the sheriff’s deputies.',
  ].map(text => nations(text).get('US')!)
  expect(shared).toBeLessThan(own!)
  expect(own).toBeLessThan(two!)
  expect(two).toBeLessThan(1)
})

test('a phrase tells no more the more often it comes', () =>
  expect(nations('A felony is a felony. A felony it was.').get('US')).toBe(
    nations('It was a felony.').get('US'),
  ))
