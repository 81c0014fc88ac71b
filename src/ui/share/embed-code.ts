/** Whose colours an embedded story takes. */
export type EmbedTheme = 'auto' | 'light' | 'dark'

/**
 * Code that shows a story file in a page: as wide as its column, high enough for map and text. The frame may run the
 * file's script and open links, and nothing else of the page around it is its business.
 */
export function embedCode({
  file,
  title,
  theme,
}: {
  readonly file: string
  readonly title: string
  readonly theme: EmbedTheme
}): string {
  const address = theme === 'auto' ? file : `${file}#theme=${theme}`
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" style="width:100%;height:clamp(520px,80vh,800px);border:0" sandbox="allow-scripts allow-popups allow-downloads" loading="lazy"></iframe>`
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
