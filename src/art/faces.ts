/** The face of every mood. Where an Open Peep would be a caricature in a room where something is at stake, eyes and mouth of several make one. Called by parts and draw. */
import type { Mood } from '../engine/types.ts'

/** Faces of the package; where only some lines of one are used, they are named by number: brows, eyes, nose, mouth. */
export const FACES: Record<Mood, { peep: string; lines?: number[] }[]> = {
  // Calm itself laughs with its eyes shut: somebody who is only at ease looks at you.
  rustig: [
    { peep: 'Smile', lines: [0, 1, 2, 3, 4] },
    { peep: 'Contempt', lines: [5] },
  ],
  vriendelijk: [
    { peep: 'Smile', lines: [0, 1, 2, 3, 4] },
    { peep: 'Calm', lines: [5] },
  ],
  // Serious itself has one bar for both brows, as a puppet has.
  ernstig: [
    { peep: 'Contempt', lines: [0, 1] },
    { peep: 'Smile', lines: [2, 3, 4] },
    { peep: 'Serious', lines: [2] },
  ],
  moe: [{ peep: 'Tired' }],
  gespannen: [{ peep: 'Concerned' }],
  bang: [{ peep: 'ConcernedFear' }],
  // Without the brow that is drawn like a question mark.
  wantrouwig: [
    { peep: 'Suspicious', lines: [1, 2, 3, 5] },
    { peep: 'Contempt', lines: [0] },
  ],
  verdrietig: [{ peep: 'Solemn' }],
  boos: [{ peep: 'Angry' }],
  woedend: [{ peep: 'VeryAngry' }],
  // Blank whistles; this one keeps its mouth shut.
  gesloten: [
    { peep: 'Blank', lines: [0, 1, 2, 3, 4] },
    { peep: 'Serious', lines: [2] },
  ],
  uitleggend: [{ peep: 'Explaining' }],
}
