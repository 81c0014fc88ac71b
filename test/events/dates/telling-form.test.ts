import { expect, test } from 'vitest'
import { formOf } from '../../../src/events/dates/telling-form.ts'
import { sceneOf } from '../../../src/events/links/scene.ts'
import { findOccurrences } from '../../../src/events/occurrences/index.ts'
import { readArticle } from '../../../src/events/occurrences/reading.ts'
import { readDocument } from '../../../src/text/read.ts'
import { findTimes } from '../../../src/time/index.ts'
import { rulesOfEvents } from '../../support/knowledge.ts'

/** Each word that tells an event, with the form it is told in. */
function formsOf(text: string): string[] {
  const document = readDocument(text)
  const { times, published } = findTimes(document, '2020-01-24')
  const reading = readArticle({ document, mentions: [], times, published, knowledge: rulesOfEvents() })
  const scene = sceneOf(reading, findOccurrences(reading).events)
  return scene.tellings.map(one => `${text.slice(one.start, one.end)} ${formOf(scene, one)}`)
}

test.each<readonly [text: string, ...forms: string[]]>([
  ['Rebels attacked the town.', 'attacked past'],
  ['Two men were quickly arrested.', 'arrested passive'],
  ['Troops were shelling the town.', 'shelling was-doing'],
  ['Troops are shelling the town.', 'shelling is-doing'],
  ['The army has not deployed troops.', 'deployed has'],
  ['A mob had attacked the town.', 'attacked had'],
  ['The court will sentence two men.', 'sentence will'],
  ['Rebels tried to attack the town.', 'attack infinitive'],
  ['The attack was the third.', 'attack known'],
  ['A raid failed.', 'raid new'],
  ['Their raid failed.', 'raid owned'],
  ['Raids went on.', 'Raids plural'],
  ['A ship sank, killing ten.', 'killing participle'],
  ['The union accuses the firm of theft.', 'accuses present'],
  ['A man arrested by troops fled.', 'arrested reduced'],
  ['Troops could shell the town.', 'shell would'],
])('%s', (text, ...forms) => expect(formsOf(text)).toEqual(expect.arrayContaining(forms)))
