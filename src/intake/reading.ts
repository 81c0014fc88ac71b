import type { ArticleFacts } from '../model/article-facts.ts'

/** An article as it was brought in: its words, what came with them, and what the reader should know. */
export interface Reading {
  /** Paragraphs parted by blank lines. */
  readonly text: string
  readonly facts: ArticleFacts
  /** BCP 47 code the page names, '' where it names none. */
  readonly language: string
  /** Sentences on what is missing or was left out. */
  readonly remarks: readonly string[]
}

/** What makes an inert document of markup: DOMParser in the page, linkedom in the command. */
export type ParsePage = (html: string) => Document

/** Something that is no article: the message says what was got, what was expected and what to do. */
export class Refused extends Error {}

/** A reading of bare words. */
export const plainReading = (text: string, facts: ArticleFacts = {}): Reading => ({
  text,
  facts,
  language: '',
  remarks: [],
})
