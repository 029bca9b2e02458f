/** Small drawn shapes that say what a word beside them says too: how a condition stands, how two people stand to each other. */
import type { Meter } from '../../engine/types.ts'

/** Open, loopt, geregeld: an empty ring, half water, full water. */
export function ConditionShape({ value }: { value: number }) {
  return (
    <svg class={`shape condition c${value}`} aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
      {value === 1 && <path class="fill" d="M2 10c2.700-2 5.300-2 8 0s5.300 2 8 0a8 8 0 0 1-16 0z" />}
      {value >= 2 && <circle class="fill" cx="10" cy="10" r="8" />}
      <circle class="ring" cx="10" cy="10" r="8" />
      {value >= 2 && <path class="tick" d="M6 10.500l3 3 5-6" />}
    </svg>
  )
}

const ZIGZAG = [
  'M4 12h40',
  'M4 12q5-2 10 0t10 0 10 0 10 0',
  'M4 12l5-3 10 6 10-6 10 6 5-3',
  'M4 12l5-6 10 12 10-12 10 12 5-6',
  'M4 12l4-9 6 18 6-18 6 18 6-18 6 18 6-9',
]

/** Trust: two rings that come together. Bond: what runs between two points. Direction: two arrows. Friction: a line that roughens. */
export function AllianceShape({ meter, step }: { meter: Meter; step: 0 | 1 | 2 | 3 | 4 }) {
  const near = 15 - step * 2.4
  return (
    <svg class="shape alliance" aria-hidden="true" viewBox="0 0 48 24" width="48" height="24">
      {meter === 'vertrouwen' && (
        <>
          <circle class="soft" cx={24 - near} cy="12" r="8" />
          <circle cx={24 + near} cy="12" r="8" />
        </>
      )}
      {meter === 'binding' && (
        <>
          {step > 0 && <path class={`b${step}`} d="M10 12q14 7 28 0" />}
          <circle class="dot" cx="7" cy="12" r="4" />
          <circle class="dot" cx="41" cy="12" r="4" />
        </>
      )}
      {meter === 'richting' && (
        <>
          <path d={`M6 15L40 ${15 + 2 * (3 - step)}m-6-5l6 5-6 4`} />
          <path d={`M6 9L40 ${9 - 2 * (3 - step)}m-6-4l6 4-6 5`} />
        </>
      )}
      {meter === 'stroefheid' && <path d={ZIGZAG[step]} />}
    </svg>
  )
}
