import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { titleOf } from '../story-name.ts'

/** Letters of an article's first words, where it has no title. */
const FIRST_WORDS = 60

/** What to call an article in a list: its title, else its first words. */
export function reportName(story: Story): string {
  const title = titleOf(story)
  if (title) return title
  const words = story.article.text
    .slice(0, FIRST_WORDS * 2)
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= FIRST_WORDS) return words || wording().collection.noWords
  return `${words.slice(0, words.lastIndexOf(' ', FIRST_WORDS))} …`
}
