/** Which tab plays which route: the first keeps it, the second is told. Works without a secure context. Called by dispatch. */

interface Asking {
  type: 'who'
  id: string
  from: string
}
interface Answering {
  type: 'mine'
  id: string
  to: string
}

export interface Tabs {
  /** True when no other tab plays this route; from then on this tab answers for it. */
  claim(id: string): Promise<boolean>
  release(): void
}

/** Long enough for another tab to answer, short enough not to be noticed, in milliseconds. */
const PATIENCE = 150

export function openTabs(name = 'onder-de-waterlijn'): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { claim: async () => true, release: () => {} }
  const channel = new BroadcastChannel(name)
  const me = Math.random().toString(36).slice(2)
  let mine: string | null = null
  let waiting: { id: string; taken: () => void } | null = null

  channel.onmessage = ({ data }: MessageEvent<Asking | Answering>) => {
    if (data.type === 'who' && data.id === mine) channel.postMessage({ type: 'mine', id: data.id, to: data.from })
    if (data.type === 'mine' && data.to === me && data.id === waiting?.id) waiting.taken()
  }

  return {
    claim(id) {
      mine = null
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting = null
          mine = id
          resolve(true)
        }, PATIENCE)
        waiting = {
          id,
          taken: () => {
            clearTimeout(timer)
            waiting = null
            resolve(false)
          },
        }
        channel.postMessage({ type: 'who', id, from: me })
      })
    },
    release() {
      mine = null
    },
  }
}
