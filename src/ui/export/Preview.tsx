import { wording } from '../../words/wording.ts'
import type { MadeFile, Offered } from './choice.ts'

interface PreviewProps {
  readonly file: MadeFile | null
  readonly name: string
  readonly format: Offered
}

/** The beginning of the file, as it will be written; of a picture, what it shows. */
export function Preview({ file, name, format }: PreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="preview" aria-label={wording().exporting.firstLines} tabIndex={0}>
      <p class="preview-head">
        <b>{name}</b>
        {file && <span class="quiet num"> {size(file.bytes.length)}</span>}
      </p>
      <p class="preview-note">{wording().exporting.formats[format.id]?.contents ?? format.contents}</p>
      {file?.picture && <img class="preview-picture" src={file.picture} alt={format.variant} />}
      {file && !file.picture && <Lines content={file.content} />}
      {!file && <p class="quiet">{wording().exporting.preparing}</p>}
    </section>
  )
}

function Lines({ content }: Pick<MadeFile, 'content'>) {
  if (typeof content === 'string') return <pre>{beginning(content, LINES)}</pre>
  return (
    <>
      {content.map(({ name, text }) => (
        <div key={name} class="preview-part">
          <p class="quiet small num">
            {name}, {size(new Blob([text]).size)}
          </p>
          <pre>{beginning(text, PART)}</pre>
        </div>
      ))}
    </>
  )
}

/** Lines shown of a file, and of one of several. */
const LINES = 60
const PART = 14
/** Letters of a line: an outline is a line of thousands. */
const LETTERS = 160

/** The first lines; a long one is cut, and says so. */
const beginning = (text: string, lines: number) =>
  text
    .slice(0, 1e5)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, lines)
    .map(line => (line.length > LETTERS ? `${line.slice(0, LETTERS)} …` : line))
    .join('\n')

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1e6).toLocaleString(wording().locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`
}
