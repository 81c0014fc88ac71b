import { useEffect, useState } from 'preact/hooks'
import type { Inside } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { Icon } from '../Icon.tsx'
import type { MadeFile, Offered } from './choice.ts'
import { copy } from './save.ts'

interface FooterProps {
  readonly format: Offered
  readonly file: MadeFile | null
}

/** What is in the file, whether it is sound, and the ways to take it. */
export function Footer({ format, file }: FooterProps) {
  return (
    <footer>
      <p class="inside num" role="status">
        {file?.inside && countsOf(file.inside)}
      </p>
      {file && <Verdict format={format} file={file} />}
      <span class="grow" />
      <div class="acts">
        {file && typeof file.content === 'string' && file.content !== '' && (
          <CopyButton text={file.content} />
        )}
        <button type="submit" class="btn main" disabled={!file || file.bytes.length === 0}>
          {wording().exporting.download}
        </button>
      </div>
    </footer>
  )
}

/** "14 places, 26 events, 11 links"; "nothing" for an empty file. */
const countsOf = ({ places, events, links, mentions }: Inside) =>
  [
    [places, 'place'] as const,
    [events, 'event'] as const,
    [links, 'link'] as const,
    [mentions, 'mention'] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, word]) => count(number, word))
    .join(', ') || wording().exporting.nothing

function Verdict({ format, file: { faults } }: { readonly format: Offered; readonly file: MadeFile }) {
  const [first] = faults
  if (first)
    return (
      <span class="verdict" role="alert">
        <Icon name="warn" />
        {faults.length > 1 ? wording().exporting.firstOf(count(faults.length, 'fault')) : ''}
        <span lang="en">{first.message}</span>
      </span>
    )
  if (!format.checkedBy) return null
  return (
    <span class="verdict good">
      <Icon name="check" />
      {wording().exporting.checked(format.checkedBy)}
    </span>
  )
}

/** How long the button says what came of it, ms. */
const SAID = 2500

const NOTHING_SAID: { readonly of: string; readonly said: '' | 'copied' | 'notAllowed' } = {
  of: '',
  said: '',
}

function CopyButton({ text }: { readonly text: string }) {
  const [last, setLast] = useState(NOTHING_SAID)
  // What was said of one text is not true of another.
  const said = last.of === text ? last.said : ''
  useEffect(() => {
    if (last === NOTHING_SAID) return
    const timer = setTimeout(() => setLast(NOTHING_SAID), SAID)
    return () => clearTimeout(timer)
  }, [last])
  return (
    <>
      <button
        type="button"
        class="btn line copy"
        onClick={() =>
          void copy(text).then(done => setLast({ of: text, said: done ? 'copied' : 'notAllowed' }))
        }
      >
        {wording().exporting[said || 'copy']}
      </button>
      <span class="unseen" role="status">
        {said === 'notAllowed' && wording().exporting.whyNotAllowed}
        {said === 'copied' && wording().exporting.copied}
      </span>
    </>
  )
}
