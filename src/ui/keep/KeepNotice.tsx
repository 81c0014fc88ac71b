import type { ComponentChildren } from 'preact'
import type { Elsewhere } from '../../app/keep/keeper.ts'
import type { Trouble } from '../../app/keep/trouble.ts'
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

const ELSEWHERE: Readonly<Record<Elsewhere, string>> = {
  open: 'This story is open in another tab.',
  changed: 'This story was changed in another tab.',
  deleted: 'This story was deleted in another tab.',
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
        Work on a copy
      </button>
      <button type="button" class="btn main" onClick={() => void take()}>
        {why === 'deleted' ? 'Keep it' : 'Take over here'}
      </button>
    </>
  )
  return (
    <Notice actions={actions}>
      <b>{ELSEWHERE[why]}</b> What you change here is not kept until you choose.
    </Notice>
  )
}

const TROUBLE: Readonly<Record<Trouble, ComponentChildren>> = {
  blocked: (
    <>
      <b>This browser does not let Placeline keep your work.</b> All else works, but it is gone when this page
      closes. Download what you want to keep.
    </>
  ),
  full: (
    <>
      <b>There is no room left to keep your work.</b> Your last changes are on this page only. Download them,
      or delete stories you no longer need.
    </>
  ),
  failed: (
    <>
      <b>Your last changes could not be kept.</b> They are on this page only. Download them before you close
      it.
    </>
  ),
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
          Download this story
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
          Your stories
        </button>
      )}
      <button type="button" class="btn line" onClick={hush}>
        Close
      </button>
    </>
  )
  return <Notice actions={actions}>{TROUBLE[why]}</Notice>
}
