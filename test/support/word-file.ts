import { strToU8, zipSync } from 'fflate'

/** A Word document with this body; other files of the archive as given. */
export const wordFile = (body: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ...others,
  })

/** A zip archive of texts by their paths. */
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

/** A paragraph of plain words, of a style. */
export const paragraph = (words: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
