import type { Elsewhere } from '../../app/keep/keeper.ts'
import type { Trouble } from '../../app/keep/trouble.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Notice } from '../notice/Notice.tsx'
import { downloadProject } from './project-files.ts'
import { titleOfProject } from './project-title.ts'

/** Says what keeps the reader's work from being kept, and what can be done; a sentence, once. */
export function KeepNotice() {
  const { keeping } = useDesk()
  if (!keeping) return null
  const { elsewhere, trouble } = keeping.keeper
  if (elsewhere.value) return <ElsewhereNotice why={elsewhere.value} />
  if (trouble.value && !trouble.value.told) return <TroubleNotice why={trouble.value.why} />
  return null
}

function ElsewhereNotice({ why }: { why: Elsewhere }) {
  const { keeping, bench } = useDesk()
  const { workOnCopy, takeOver } = keeping!.keeper
  const take = async () => {
    const words = await takeOver()
    if (words) bench.toast.value = { words, back: null }
  }
  const actions = (
    <>
      <button type="button" class="btn line" onClick={() => void workOnCopy()}>
        {wording().keep.workOnCopy}
      </button>
      <button type="button" class="btn main" onClick={() => void take()}>
        {why === 'deleted' ? wording().keep.keepIt : wording().keep.takeOver}
      </button>
    </>
  )
  return (
    <Notice actions={actions}>
      <b>{wording().keep.elsewhere[why]}</b> {wording().keep.notKeptYet}
    </Notice>
  )
}

function TroubleNotice({ why }: { why: Trouble }) {
  const { keeping, session } = useDesk()
  const { hush, listed } = keeping!.keeper
  const project = session.project.value
  const actions = (
    <>
      {project && (
        <button
          type="button"
          class="btn main"
          onClick={() => downloadProject(project, titleOfProject(session))}
        >
          {wording().keep.downloadThis}
        </button>
      )}
      {why === 'full' && (
        <button
          type="button"
          class="btn line"
          onClick={() => {
            listed.value = true
          }}
        >
          {wording().keep.title}
        </button>
      )}
      <button type="button" class="btn line" onClick={hush}>
        {wording().keep.close}
      </button>
    </>
  )
  const [news, advice] = wording().keep.trouble[why]
  return (
    <Notice actions={actions}>
      <b>{news}</b> {advice}
    </Notice>
  )
}
