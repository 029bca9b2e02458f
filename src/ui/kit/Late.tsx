/** A screen that is fetched when somebody goes there, and drawn at once the next time. Until then the page of water that the build drew too. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { m } from '../../i18n/words.ts'
import { TopBar } from '../TopBar.tsx'
import { Waterline } from './Waterline.tsx'

type LateScreen<Props> = ComponentType<Props> & {
  /** Fetches the screen before it is drawn: for a page whose words the build has drawn. */
  ahead(): Promise<void>
}

/** `load` fetches the screen; a failed fetch says so, and going there again tries again. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): LateScreen<Props> {
  let known: ComponentType<Props> | null = null
  const ahead = async () => {
    known = await load()
  }
  return Object.assign(
    function Late(props: Props) {
      const [Screen, arrived] = useState<ComponentType<Props> | null>(() => known)
      const [failed, fail] = useState(false)
      useEffect(() => {
        if (known) return
        let gone = false
        ahead().then(
          () => !gone && arrived(() => known),
          () => !gone && fail(true),
        )
        return () => {
          gone = true
        }
      }, [])
      return Screen ? <Screen {...props} /> : <Coming text={failed ? m.noticeLoadFailed() : m.lookComing()} />
    },
    { ahead },
  )
}

/** The page while something is on its way. */
export function Coming({ text }: { text: string }) {
  return (
    <div class="before">
      <TopBar home />
      <main>
        <div class="hero">
          <p class="lead" role="status">
            {text}
          </p>
        </div>
        <Waterline />
      </main>
    </div>
  )
}
