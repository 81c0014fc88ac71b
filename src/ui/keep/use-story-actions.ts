import { useMemo } from 'preact/hooks'
import type { Summary } from '../../app/keep/store.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { downloadProject } from './project-files.ts'

/** What can be done with kept stories, and what follows on the page. */
export function useStoryActions() {
  const { keeping, session, bench } = useDesk()
  const keeper = keeping!.keeper
  return useMemo(() => {
    const say = (words: string, back: (() => Promise<void>) | null = null) => {
      bench.toast.value = { words, back }
    }
    const open = async (id: string) => {
      const fault = await keeper.open(id)
      if (fault) return say(fault)
      keeper.listed.value = false
      session.composing.value = false
    }
    /** A page needs a story: the one changed last takes the place of one that is gone. */
    const openNext = async () => {
      const [next] = keeper.list.peek() ?? []
      if (next) await keeper.open(next.id)
      else session.composing.value = true
    }
    const remove = async (gone: readonly Summary[]) => {
      const wasOpen = gone.find(one => one.id === session.project.peek()?.id)
      const all = await Promise.all(gone.map(one => keeper.remove(one.id)))
      const removed = all.filter(one => one !== null)
      if (wasOpen) await openNext()
      focusList()
      if (removed.length === 0) return
      const [one] = removed
      say(
        removed.length === 1 && one
          ? wording().keep.deletedOne(one.summary.title)
          : wording().keep.deletedMany(count(removed.length, 'story')),
        async () => {
          for (const each of removed) await keeper.putBack(each)
          if (wasOpen) await keeper.open(wasOpen.id)
          bench.toast.value = null
        },
      )
    }
    return {
      open,
      remove,
      rename: keeper.rename,
      duplicate: keeper.duplicate,
      download: async (id: string, title: string) => {
        const project = await keeper.project(id)
        if (project) downloadProject(project, title)
        else say(wording().keep.unreadable)
      },
    }
  }, [keeper, session, bench])
}

/** The focus was on a row that is gone: it goes to the one that took its place, so that keys still work. */
const focusList = () =>
  requestAnimationFrame(() => {
    const list = document.querySelector<HTMLElement>('dialog.stories')
    if (list && !list.contains(document.activeElement?.closest('.story-row') ?? null))
      list.querySelector<HTMLElement>('.story-open, input')?.focus()
  })
