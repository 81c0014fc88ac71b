import { describe, expect, test } from 'vitest'
import { holdersTold } from '../../src/gazetteer/holders-told.ts'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { knowledge } from '../support/knowledge.ts'

const dateOf = (text: string, given: string | null = null) => {
  const document = readDocument(text)
  const { published, publishedFrom } = findTimes(document, given, () => holdersTold(document, knowledge()))
  return [published, publishedFrom]
}

describe('the date of an article', () => {
  test.each([
    ['BAGHDAD, Jan. 24, 2020 (Reuters) - Thousands marched on Friday.', '2020-01-24'],
    ['Published: March 3, 2018\n\nThousands marched on Saturday in Rome.', '2018-03-03'],
    ['Rome in turmoil\nPosted on 3 March 2018 at 10:30 GMT\n\nThousands marched on Saturday.', '2018-03-03'],
    ['(CNN) 3 May 2011 Thousands marched on Tuesday.', '2011-05-03'],
    ['LONDON, 24 January 2020 -- Thousands marched on Friday.', '2020-01-24'],
    ['DEHRADUN, June 11, 2019: A bus fell on Tuesday.', '2019-06-11'],
    ['Lahore, 3 March 2018: They marched.', '2018-03-03'],
    ['The Rome Post, March 3, 2018 | By Jane Doe\n\nThousands marched in Rome.', '2018-03-03'],
    ['By Jane Doe | March 3, 2018\n\nThousands marched in Rome.', '2018-03-03'],
    ['Updated 10:30 AM ET, Tue May 3, 2011\nThousands marched.', '2011-05-03'],
    [
      'Rain\nPublished 6:41 p.m. March 2, 2018 | Updated 9:05 a.m. March 3, 2018\n\nIt was wet.',
      '2018-03-03',
    ],
    ['Rain\nPublished March 3, 2018 | Updated Sept. 9, 2019\n\nIt was wet.', '2018-03-03'],
    ['Rain\nMarch 3, 2018\nThe fair: March 4, 2018\n\nIt was wet.', '2018-03-03'],
    ['2018-03-03\nThousands marched.', '2018-03-03'],
    ['March 3, 2018\n\nThousands marched.', '2018-03-03'],
    ['By Jane Doe, The Rome Post March 3, 2018 2:36 pm. Thousands marched.', '2018-03-03'],
    ['Rain in Rome. BY JANE E. DOE STAFF WRITER March 3, 2018 Native Jim Roe runs a mill.', '2018-03-03'],
    ['Rain in Rome. Jane Doe jdoe@post.com March 3, 2018 From Post.com It was wet.', '2018-03-03'],
    ['Rain in Rome\n\nBy Jane Lee-ann Doe in Milan 2:51PM GMT 3 Mar 2018\n\nIt was wet.', '2018-03-03'],
    ['By Jane Doe\n6:09 p.m. CST, March 3, 2018\n\nIt was wet.', '2018-03-03'],
    ['Rain in Rome\n\nROME, March 3, 2018 (AFP)\n\nIt was wet.', '2018-03-03'],
    ['WASHINGTON (March 3, 2018) — It was wet.', '2018-03-03'],
    [
      'It was wet.\n\nThey wept.\n\nThis report by The Rome Post was first published March 3, 2018.',
      '2018-03-03',
    ],
    ['Rain\n\nTivoli, Italy, March 3, 2018\n\nIt was wet.', '2018-03-03'],
    ['March 3, 2018 Rome Is there rain in spring? There is.', '2018-03-03'],
    ['Rome\n\nThey marched.\n\nThey shouted.\n\nIt was cold.\n\nPublished 3 March 2018', '2018-03-03'],
  ])('is read: %s', (text, day) => expect(dateOf(text)).toEqual([day, 'dateline']))

  test.each([
    [
      'ROME, March 3 (Reuters) - They marched on Saturday. The war ended in late 2011, and they stayed for the past six years.',
      '2018-03-03',
    ],
    ['ROME, March 3 (Reuters) - They marched on Saturday. The law was passed in 2017.', '2018-03-03'],
    [
      'ROME, March 3 (Reuters) - They marched late on Friday and wept on Saturday. The law was passed in 2017.',
      '2018-03-03',
    ],
    [
      'ROME, March 3 (Reuters) - They marched on Saturday and will weep on Sunday. The law was passed in 2017.',
      '2018-03-03',
    ],
    ['ROME, March 3 (Reuters) - They marched on Saturday. The law was passed in January 2018.', '2018-03-03'],
    ['ROME, Saturday, March 3 (Reuters) - They marched. The law was passed in 2017.', '2018-03-03'],
    ['ROME, March 3 (Reuters) - They marched. The war began in 2003, 17 years ago.', '2020-03-03'],
    ['ROME, Nov 28 (Reuters) - They marched on Friday. It burned in 1996. Pope Leo wept.', '2025-11-28'],
    ['ROME, Oct 20 (Reuters) - President Trump met Prime Minister Shigeru Ishiba.', '2025-10-20'],
    ['ROME, March 3 (Reuters) - They marched in Rome.\n\nCopyright 2018 Reuters', '2018-03-03'],
    ['Yesterday, February 17, 2006, ten people died.', '2006-02-18'],
  ])('is worked out: %s', (text, day) => expect(dateOf(text)).toEqual([day, 'inferred']))

  test.each([
    ['no date at all', 'Thousands marched on Friday in Rome.'],
    ['a day without a clue to its year', 'ROME, Jan. 24 (Reuters) - Thousands marched on Friday.'],
    [
      'an office held for long enough for two such days',
      'ROME, Nov 28 (Reuters) - They marched on Friday. It burned in 1996. President Xi Jinping wept.',
    ],
    [
      'an office no longer held',
      'ROME, Nov 28 (Reuters) - They marched on Friday. Former President Obama wept.',
    ],
    ['a day and a year, but no weekday', 'ROME, March 3 (Reuters) - They marched. It was passed in 2017.'],
    [
      'a weekday that fits no year near the latest one',
      'ROME, Jan. 24 (AP) - They marched on Friday. It ended in 2010.',
    ],
    [
      'a year that may be its own or long past',
      'ROME, March 3 (Reuters) - They marched on Saturday. He had left the army in 2018.',
    ],
    ['only a year to come', 'ROME, March 3 (Reuters) - They marched on Saturday. It will end by 2030.'],
    ['a date in a sentence', 'On March 3, 2018, thousands marched in Rome. They shouted.'],
    ['a date that opens a sentence', 'March 3, 2018 was a cold day in Rome.'],
    ['a photo of a day', 'Jane Doe is seen in a Saturday, March 3, 2018 photo in Rome.'],
    ['a birthday', 'Jane Doe was born in Rome on March 3, 1918 Her father was a smith.'],
    ['an hour of the story', 'Rain\n\nIt fell in Rome at 6:09 p.m. March 3, 2018, and it was wet.'],
    ['names before a day in a sentence', 'By the Tiber March 3, 2018 was wet.'],
    ['a date in the story', 'A treaty was signed on March 3, 2018. It had been drafted in 2016.'],
  ])('cannot be told from %s', (_, text) => expect(dateOf(text)).toEqual([null, null]))

  test('is what the caller says', () => {
    expect(dateOf('BAGHDAD, Jan. 24, 2020 (Reuters) - They marched.', '2020-02-01')).toEqual([
      '2020-02-01',
      'given',
    ])
    expect(dateOf('They marched.', '2020-02-01T10:00:00Z')).toEqual(['2020-02-01', 'given'])
    expect(dateOf('They marched.', '2020-02-31')).toEqual([null, null])
  })

  test('words are counted from the dateline where the date given is a few days later', () => {
    const text = 'BAGHDAD, Jan. 24 (Reuters) - They marched today and met on Thursday.'
    const values = (given: string) => findTimes(readDocument(text), given).times.map(time => time.value)
    expect(values('2020-01-26')).toEqual(['2020-01-24', '2020-01-24', '2020-01-23'])
    expect(values('2020-03-01')).toEqual(['2020-01-24', '2020-03-01', '2020-02-27'])
  })

  test('what is told of the day after the dateline is of it where it was published then', () => {
    const text =
      'ROME, Jan. 23 (Reuters) - A storm struck on Friday. Talks will begin Friday. It rained Saturday.'
    const values = (given: string) => findTimes(readDocument(text), given).times.map(time => time.value)
    expect(values('2020-01-24')).toEqual(['2020-01-23', '2020-01-24', '2020-01-24', '2020-01-18'])
    // Published on the day itself, or days later, nobody can have known of it.
    expect(values('2020-01-23')).toEqual(['2020-01-23', '2020-01-17', '2020-01-24', '2020-01-18'])
    expect(values('2020-01-26')).toEqual(['2020-01-23', '2020-01-17', '2020-01-24', '2020-01-18'])
  })

  test('without a date, times stay partial', () => {
    const { times } = findTimes(
      readDocument('ROME, Jan. 24 (AP) - They marched on Friday, yesterday and in May.'),
      null,
    )
    expect(times.map(({ value, edtf, earliest }) => [value, edtf, earliest])).toEqual([
      ['XXXX-01-24', 'XXXX-01-24', null],
      ['XXXX-WXX-5', '', null],
      ['PAST_REF', '', null],
      ['XXXX-05', 'XXXX-05', null],
    ])
  })
})
