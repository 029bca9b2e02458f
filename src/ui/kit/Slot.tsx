/** The element that the scene fills. Words never stand in it: everything it shows is told in the text. Drawn by the play screen and the water line. */
import { useEffect, useRef } from 'preact/hooks'
import { useHands } from '../../store/actions.ts'

export function Slot() {
  const { slot } = useHands()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    slot(element.current)
    return () => slot(null)
  }, [])
  return <div class="slot" aria-hidden="true" ref={element} />
}
