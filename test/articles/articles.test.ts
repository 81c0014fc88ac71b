import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse, type Story } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'
import { expectSound } from '../support/sound.ts'

const folder = new URL('./', import.meta.url)
const seeds = new URL('../../seeds/', import.meta.url)
const seed = readFileSync(new URL(readdirSync(seeds)[0]!, seeds), 'utf8')

const articles: [name: string, text: string, published: string | null][] = [
  ['seed', seed, null],
  ...readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map((file): [string, string, string] => {
      const content = readFileSync(new URL(file, folder), 'utf8')
      const line = content.indexOf('\n')
      return [file.replace('.txt', ''), content.slice(line + 1), content.slice(0, line)]
    }),
]

test.each(articles)('%s', async (name, text, published) => {
  const story = analyse(text, { knowledge: knowledge(), ...(published ? { published } : {}) })
  expectSound(story)
  await expect(digest(story)).toMatchFileSnapshot(`../snapshots/${name}.txt`)
})

/** A Story as lines an editor can read and git can compare. */
function digest(story: Story): string {
  const nameOf = (id: string) => story.places.find(place => place.id === id)?.name ?? id
  const shortOf = (id: string) => story.events.find(event => event.id === id)?.short ?? id
  return [
    `published ${story.article.published} (${story.article.publishedFrom})`,
    '\nMENTIONS',
    ...story.mentions.map(
      one =>
        `${one.surface} | ${one.kind}${one.attributive ? ', attributive' : ''} | ${one.placeIds.map(nameOf).join(' + ') || 'not placed'} | ${one.evidence} ${one.confidence.toFixed(2)}`,
    ),
    '\nTIMES',
    ...story.times.map(one => `${one.surface} | ${one.value}`),
    '\nEVENTS',
    ...story.events.map(
      one =>
        `${one.label} | ${one.short} | ${one.type}, ${one.modality} | ${one.places.map(at => `${at.role} ${nameOf(at.placeId)}${at.evidence === 'background' ? '*' : ''}`).join(', ') || 'nowhere'} | ${one.date?.edtf ?? 'undated'}${one.reference ? ` | ${one.reference.key}` : ''}`,
    ),
    '\nLINKS',
    ...story.links.map(
      one =>
        `${shortOf(one.from)} | ${one.relation} | ${shortOf(one.to)} | ${one.cue ? story.article.text.slice(one.cue.start, one.cue.end) : ''}`,
    ),
    ...(story.issues.length > 0 ? ['\nISSUES', ...story.issues.map(one => one.message)] : []),
    '',
  ].join('\n')
}
