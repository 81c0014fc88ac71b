import { useComputed, useSignal } from '@preact/signals'
import { describeError } from '../../app/describe-error.ts'
import { NO_HISTORY } from '../../app/history.ts'
import { writeProject } from '../../app/project-file.ts'
import { writeStoryFile } from '../../app/share/story-file.ts'
import { fileName, type Geometry, type Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { download } from '../export/save.ts'
import { nameOf } from '../story-name.ts'
import { CopyButton } from './CopyButton.tsx'
import { type EmbedTheme, embedCode } from './embed-code.ts'

/** One file that shows the story anywhere, and the code that shows it on a page of one's own. */
/** Of all outlines that were fetched, the story's own. */
const outlinesIn = ({ places }: Story, all: Readonly<Record<string, Geometry>>) =>
  Object.fromEntries(places.flatMap(({ id }) => (Object.hasOwn(all, id) ? [[id, all[id]!] as const] : [])))

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
      const [names, divisions] = [supplies.names.peek(), outlinesIn(story, supplies.divisions.peek())]
      const held = { story, project, names, rivers: rivers.peek(), divisions, view: view.peek() }
      const page = writeStoryFile(await storyTemplate(), held, title)
      download(new TextEncoder().encode(page), file, 'text/html')
    } catch (error) {
      fault.value = describeError(error)
    }
  }
  return (
    <section class="way" aria-labelledby="share-file">
      <h3 id="share-file">{wording().share.file}</h3>
      <p class="quiet">{wording().share.aboutFile}</p>
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
      <button type="button" class="btn main" onClick={() => void save()}>
        {wording().share.downloadPage}
      </button>
      <details class="embed">
        <summary>{wording().share.ownPage}</summary>
        <p class="quiet">{wording().share.besideFile}</p>
        <textarea
          readOnly
          rows={4}
          aria-label={wording().share.code}
          value={code.value}
          onFocus={event => event.currentTarget.select()}
        />
        <div class="embed-foot">
          <label>
            {wording().share.colours}{' '}
            <select
              value={theme.value}
              onChange={event => {
                theme.value = event.currentTarget.value as EmbedTheme
              }}
            >
              <option value="auto">{wording().share.asSystem}</option>
              <option value="light">{wording().share.light}</option>
              <option value="dark">{wording().share.dark}</option>
            </select>
          </label>
          <CopyButton text={code.value} what={wording().share.copyCode} />
        </div>
      </details>
    </section>
  )
}
