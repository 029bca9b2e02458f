/** Reads a part of the store in a screen and draws again when that part changes. */
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { type State, store } from './store.ts'

export function useStore<T>(select: (state: State) => T): T {
  const [, again] = useReducer((n: number) => n + 1, 0)
  const wanted = useRef(select)
  wanted.current = select
  const value = select(store.getState())
  const shown = useRef(value)
  shown.current = value
  useEffect(() => {
    const compare = () => {
      if (!Object.is(wanted.current(store.getState()), shown.current)) again(undefined)
    }
    // The store may have changed between drawing and now.
    compare()
    return store.subscribe(compare)
  }, [])
  return value
}
