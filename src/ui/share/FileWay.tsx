import { useComputed, useSignal } from '@preact/signals'
import { describeError } from '../../app/describe-error.ts'
import { NO_HISTORY } from '../../app/history.ts'
import { writeProject } from '../../app/project-file.ts'
import { writeStoryFile } from '../../app/share/story-file.ts'
import { fileName, type Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { download } from '../export/save.ts'
import { nameOf } from '../story-name.ts'
import { CopyButton } from './CopyButton.tsx'
import { type EmbedTheme, embedCode } from './embed-code.ts'

/** One file that shows the story anywhere, and the code that shows it on a page of one's own. */
export function FileWay({ story }: { story: Story }) {
  const desk = useDesk()
  const { session, storyTemplate, supplies, rivers, view } = desk
  const fault = useSignal('')
  const theme = useSignal<EmbedTheme>('auto')
  const title = nameOf(story, session.places.value)
  const file = fileName(title, 'html')
  const code = useComputed(() => embedCode({ file, title, theme: theme.value }))
  const save = async () => {
    fault.value = ''
    try {
      const work = session.project.peek()
      const project = work ? writeProject({ ...work, history: NO_HISTORY }) : ''
      const held = { story, project, names: supplies.names.peek(), rivers: rivers.peek(), view: view.peek() }
      const page = writeStoryFile(await storyTemplate(), held, title)
      download(new TextEncoder().encode(page), file, 'text/html')
    } catch (error) {
      fault.value = describeError(error)
    }
  }
  return (
    <section class="way" aria-labelledby="share-file">
      <h3 id="share-file">One file with everything in it</h3>
      <p class="quiet">
        Text, map and timeline in a web page of about 2 MB. It opens by double click, with no network, and can
        be dropped into Placeline to work on.
      </p>
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
      <button type="button" class="btn main" onClick={() => void save()}>
        Download page
      </button>
      <details class="embed">
        <summary>Show it on a page of your own</summary>
        <p class="quiet">Put the downloaded file beside that page, and this where the map is to stand.</p>
        <textarea
          readOnly
          rows={4}
          aria-label="Code to embed"
          value={code.value}
          onFocus={event => event.currentTarget.select()}
        />
        <div class="embed-foot">
          <label>
            Colours{' '}
            <select
              value={theme.value}
              onChange={event => {
                theme.value = event.currentTarget.value as EmbedTheme
              }}
            >
              <option value="auto">as the reader’s system</option>
              <option value="light">light</option>
              <option value="dark">dark</option>
            </select>
          </label>
          <CopyButton text={code.value} what="Copy code" />
        </div>
      </details>
    </section>
  )
}
