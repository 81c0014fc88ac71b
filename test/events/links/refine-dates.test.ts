import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

describe('dates that follow from links', () => {
  test.each([
    [
      'an exact offset before',
      'An attack in Nairobi on Dec. 31 came three days before police arrested two men in Mombasa.',
      'arrested',
      '2020-01-03',
    ],
    [
      'an exact offset after',
      'A bomb exploded in Kabul on May 3, 2019. Three days later, gunmen attacked a school in Herat.',
      'attacked',
      '2019-05-06',
    ],
    [
      'not before what it follows',
      'Police arrested two men in Mombasa this month after an attack in Nairobi on Jan. 10.',
      'arrested',
      '2020-01-10/2020-01-24',
    ],
    [
      'the time set by the sentence before, for what answers it',
      'Earlier this month, gunmen attacked a school in Herat. In retaliation, the army bombed a village near Kabul.',
      'bombed',
      '2020-01-01/2020-01-23',
    ],
    [
      'years back from a year',
      'The officer was sentenced in Rome in 2007. He had killed a man in Turin two years earlier.',
      'killed',
      '2005',
    ],
    [
      'months on from a day',
      'Rebels seized the port of Goma on May 3, 2019. Three months later, the army bombed a village near Kabul.',
      'bombed',
      '2019-08',
    ],
    [
      'hours after a day',
      'Gunmen attacked a school in Herat hours after the army bombed a village near Kabul on Jan. 20.',
      'attacked',
      '2020-01-20',
    ],
    [
      'what came right after',
      'Gunmen attacked a school in Herat on Jan. 10 then fled to Kabul.',
      'fled',
      '2020-01-10',
    ],
    [
      'in the days after',
      'In the days following the attack on a school in Herat on Oct. 10, police arrested nine men.',
      'arrested',
      '2019-10-10/2019-11-10',
    ],
    [
      'what put an end to it',
      'Gunmen shot seven people in Herat on Jan. 20 before police arrested them.',
      'arrested',
      '2020-01-20',
    ],
    [
      'who broke it up',
      'Thousands held a rally in Rome on Jan. 20. It rained. Police dispersed the rally.',
      'dispersed',
      '2020-01-20',
    ],
    [
      'what only came after',
      'The court banned the march in Herat on Jan. 20 before police arrested its leader.',
      'arrested',
      '2020-01-20/2020-01-24',
    ],
    [
      'what lasted until then',
      'The judge gave his ruling in Rome on Jan. 20 after a four-day hearing.',
      'hearing',
      '2020-01-16/2020-01-20',
    ],
    [
      'a harm with its cause, told more closely later',
      'A plane crashed near Lima last week, killing ten people. The airline was closed in Lima on Jan. 18, three days after the accident.',
      'killing',
      '2020-01-15',
    ],
    [
      'an effect up to the day of the article',
      'An airstrike killed two farmers in Aleppo on Jan. 20 and set off a new wave of hostilities.',
      'hostilities',
      '2020-01-20/2020-01-24',
    ],
  ])('%s', (_, text, word, edtf) => expect(eventOf(tell(text), word).date?.edtf).toBe(edtf))

  test.each([
    [
      'a year is too vague to count days from',
      'Fighting erupted in Kabul in 2018. Three days later, gunmen attacked a school in Herat.',
      'attacked',
    ],
    [
      'a decade is too vague to count years from',
      'Fighting erupted in Kabul in the 1990s. Three years later, gunmen attacked a school in Herat.',
      'attacked',
    ],
    [
      'a month is too vague for hours',
      'Gunmen attacked a school in Herat hours after the army bombed a village near Kabul in May 2018.',
      'attacked',
    ],
    [
      'after something of long ago is no date',
      'Police arrested two men in Mombasa after an attack in Nairobi in 1998.',
      'arrested',
    ],
    [
      'what is commemorated',
      'Thousands rallied in Rome on Jan. 20 to mark a year of protests in Milan.',
      'protests',
    ],
    [
      'what somebody came to fight',
      'A team arrived in Goma on Jan. 20 to help the government contain the outbreak of cholera.',
      'outbreak',
    ],
    [
      'the worst for years after something',
      'An epidemic struck Goma on Jan. 20, the worst for fifteen years after the collapse of a dam in Kivu.',
      'collapse',
    ],
    [
      'nobody says how long it lasted',
      'The judge gave his ruling in Rome on Jan. 20 after a short hearing.',
      'hearing',
    ],
    [
      'what is only demanded has no date',
      'On Jan. 20 the union called for the closure of the camp in Minsk.',
      'closure',
    ],
  ])('%s', (_, text, word) => expect(eventOf(tell(text), word).date).toBeNull())

  test('the arithmetic is told in rows', () => {
    const told = tell(
      'An attack in Nairobi on Dec. 31 came three days before police arrested two men in Mombasa.',
    )
    const rows = eventOf(told, 'arrested').date!.derivation.map(({ from, to }) => `${from}: ${to}`)
    expect(rows.slice(0, 2)).toEqual(['Dec. 31: 31 Dec 2019', 'three days before: + 3 days'])
    expect(rows.at(-1)).toMatch(/: 3 Jan 2020$/)
  })
})
