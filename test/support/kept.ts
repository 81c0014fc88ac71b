import type { Page } from 'playwright-core'

/** What lies in the store of a page: each project's title and its number of corrections, and the unsent text. */
export const keptIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ stories: string[]; draft: string }>((resolve, reject) => {
        const asked = indexedDB.open('placeline')
        asked.onerror = () => reject(asked.error)
        asked.onsuccess = () => {
          const base = asked.result
          const reading = base.transaction(['summaries', 'settings'])
          const all = reading.objectStore('summaries').getAll()
          const draft = reading.objectStore('settings').get('draft')
          reading.oncomplete = () => {
            base.close()
            resolve({
              stories: all.result.map(one => `${one.title}: ${one.corrections}`).sort(),
              draft: draft.result?.text ?? '',
            })
          }
        }
      }),
  )
