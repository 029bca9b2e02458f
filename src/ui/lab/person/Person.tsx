/** One person under other rules: which journey, where it goes another way, and what comes of it. Drawn by Lab. */
import type { ScenarioCard } from '../../../engine/types.ts'
import { useStore } from '../../../store/useStore.ts'
import { Choose } from './Choose.tsx'
import { Found } from './Found.tsx'

export function Person({ card }: { card: ScenarioCard }) {
  const person = useStore((state) => state.lab?.person ?? null)
  return (
    <>
      <Choose card={card} person={person} />
      {person && <Found card={card} person={person} />}
    </>
  )
}
