/** The line between paper and water, with the water under it. Drawn on every screen; it moves after `beat` changes and then comes to rest. */

import { Slot } from './Slot.tsx'

// One swell is 480 wide; ten of them reach across the widest screen with one to spare for the drift.
const SWELL = 'c40-10 80-10 120 0s80 10 120 0 80-7 120 0 80 7 120 0'
const FRONT = `M-4 20h4${SWELL.repeat(10)}V80H-4z`
const BACK = `M-4 17h4${'c60 8 100 8 160 0s100-8 160 0 100 6 160 0'.repeat(10)}V80H-4z`

interface Props {
  beat?: number
  /** The scene draws its water over this one. */
  scene?: boolean
}

export function Waterline({ beat = 0, scene = false }: Props) {
  // Two names for one movement: a change of name is what makes a style sheet start it again.
  return (
    <div class="water" aria-hidden="true" data-beat={beat % 2}>
      <svg aria-hidden="true" class="swell back" height="40">
        <path d={BACK} />
      </svg>
      <svg aria-hidden="true" class="swell front" height="40">
        <path d={FRONT} />
      </svg>
      <i class="shafts" />
      {scene && <Slot />}
    </div>
  )
}
