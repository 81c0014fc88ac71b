/** What the page remembers of a reader between visits, as single words; a browser that keeps nothing is as good. */
export interface Remembered {
  has(what: string): boolean
  remember(what: string): void
}

/** Keeps it in the browser's storage, under names of our own. `storage` may throw: in some browsers even asking for it does. */
export function rememberIn(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Remembered {
  const noted = new Set<string>()
  return {
    has: what => {
      try {
        return noted.has(what) || storage().getItem(keyOf(what)) !== null
      } catch {
        return noted.has(what)
      }
    },
    remember: what => {
      noted.add(what)
      try {
        storage().setItem(keyOf(what), '1')
      } catch {
        // It holds until the page is closed.
      }
    },
  }
}

const keyOf = (what: string) => `placeline.${what}`
