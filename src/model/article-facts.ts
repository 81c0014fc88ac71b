/** What is known of an article besides its text; '' and left out mean the same. */
export interface ArticleFacts {
  readonly title?: string
  /** The article's date, `YYYY-MM-DD`; worked out from the text where left out. */
  readonly published?: string
  /** Who says so, in words, where it is not the reader: "the page’s JSON-LD (datePublished)". */
  readonly publishedNote?: string
  /** Who wrote it, without "By". */
  readonly byline?: string
  /** The agency, paper or site. */
  readonly source?: string
  /** Where it was read: an http or https address. */
  readonly url?: string
}
