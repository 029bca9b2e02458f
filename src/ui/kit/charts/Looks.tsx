/** How parts are filled, told apart without colour: paper, hatched, dotted, water. Drawn once in every chart that needs them. */

export type Look = 'hollow' | 'hatch' | 'dots' | 'full'
/** Of three parts. */
export const LOOKS: readonly Look[] = ['hollow', 'hatch', 'full']

export function Looks({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="look-ground" width="7" height="7" />
        <path class="look-line" d="M0 0V7" />
      </pattern>
      <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="look-ground" width="8" height="8" />
        <circle class="look-dot" cx="2" cy="2" r="1.3" />
        <circle class="look-dot" cx="6" cy="6" r="1.3" />
      </pattern>
    </defs>
  )
}
