/** What pages of one browser tell each other. */
export type Word =
  | { readonly say: 'who works on'; readonly id: string }
  | { readonly say: 'I work on'; readonly id: string }
  /** Another page goes on with it: whoever worked on it saves and lets go. */
  | { readonly say: 'I take'; readonly id: string }
  | { readonly say: 'I let go of'; readonly id: string }
  | { readonly say: 'saved' | 'removed'; readonly id: string }
  | { readonly say: 'changed setting'; readonly id: string }

/** The other pages open in this browser. */
export interface Tabs {
  tell(word: Word): void
  hear(listen: (word: Word) => void): void
  /** Says something and waits for an answer to it; false where none came within `patience` milliseconds. */
  ask(word: Word, answer: Word['say'], patience: number): Promise<boolean>
}

/** Speaks on a channel; null where the browser has none, and then one is always alone. */
export function createTabs(channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null): Tabs {
  const listeners = new Set<(word: Word) => void>()
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isWord(data)) for (const listen of [...listeners]) listen(data)
  })
  return {
    tell: word => channel?.postMessage(word),
    hear: listen => {
      listeners.add(listen)
    },
    ask: (word, answer, patience) => {
      if (!channel) return Promise.resolve(false)
      return new Promise(resolve => {
        const end = (heard: boolean) => {
          clearTimeout(late)
          listeners.delete(listen)
          resolve(heard)
        }
        const listen = (said: Word) => said.say === answer && said.id === word.id && end(true)
        const late = setTimeout(() => end(false), patience)
        listeners.add(listen)
        channel.postMessage(word)
      })
    },
  }
}

/** The browser's own channel; null where it is forbidden or unknown. */
export function openChannel(name = 'placeline'): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

const isWord = (data: unknown): data is Word =>
  typeof (data as Word | null)?.say === 'string' && typeof (data as Word).id === 'string'
