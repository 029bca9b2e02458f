/** How much room a drawing has, handed from Chart to what is drawn in it. Called by the charts. */
import { createContext } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'

export interface Room {
  /** Of the drawing, in CSS pixels. */
  width: number
  /** Pixels of 1 rem: grows with the reader's text size. */
  em: number
  /** How much wider than the usual face the reader's is. */
  stretch: number
  /** Makes the names of patterns and marks unique on the page. */
  id: string
  /** The drawing says how high it has become. */
  tall: (height: number) => void
}

export const RoomContext = createContext<Room>({ width: 640, em: 16, stretch: 1, id: 'chart', tall: () => {} })

export function useRoom(): Room {
  return useContext(RoomContext)
}

/** Tells the chart how high its drawing is, before it is painted. */
export function useTall(height: number): void {
  const { tall } = useRoom()
  useLayoutEffect(() => tall(height), [height, tall])
}
