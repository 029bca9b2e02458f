/** Recipes of the close sounds that the scene itself makes: staged events, water, the low note. Read by the script that makes the sounds. */
import type { Curve, Recipe } from './recipe.ts'
import { plate, points } from './short.ts'

const FLOOR: Recipe['layers'][number]['source'] & { kind: 'struck' } = {
  kind: 'struck',
  modes: [
    [68, 1, 0.12],
    [112, 0.8, 0.1],
    [184, 0.5, 0.08],
    [320, 0.25, 0.05],
  ],
  when: { hits: [] },
  pitch: [0.9, 1.1],
  level: [0.85, 1],
  attack: 0.018,
}
/** Five steps that go away. */
const STEPS: Curve = points(0.08, 1, 0.55, 0.8, 1.03, 0.58, 1.49, 0.4, 1.97, 0.24)

export const STAGED_SOUNDS = {
  stappen: {
    seconds: 2.7,
    layers: [
      { is: 'heels on a hard floor', source: { ...FLOOR, when: { hits: STEPS } }, level: 0 },
      {
        is: 'soles',
        source: { kind: 'grains', when: { hits: STEPS }, length: [0.04, 0.06], level: [0.8, 1] },
        sox: ['bandpass 760 0.8q', 'lowpass 2400'],
        level: -6,
      },
      {
        is: 'toes come after',
        source: {
          kind: 'grains',
          when: { hits: STEPS.map(([at, level]) => [at + 0.13, level * 0.7]) },
          length: [0.04, 0.07],
          level: [0.6, 1],
        },
        sox: ['bandpass 1500 0.7q', 'lowpass 3000'],
        level: -13,
      },
    ],
    room: ['highpass 50', 'reverb 36 55 55 0 14 -3'],
  },
  poort: {
    seconds: 3.6,
    layers: [
      {
        is: 'the motor',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [2, 0.7],
            [3, 0.25],
            [4, 0.3],
            [6, 0.12],
          ],
          pitch: points(0.1, 62, 0.7, 98, 2.7, 98, 3.1, 66),
          shape: points(0.05, 0, 0.5, 1, 2.7, 0.9, 3.05, 0),
          beat: { rate: 9, depth: 0.35 },
        },
        sox: ['lowpass 700'],
        level: -5,
      },
      {
        is: 'wheels on the rail',
        source: {
          kind: 'noise',
          shape: points(0.25, 0, 0.9, 1, 2.6, 0.9, 3.05, 0),
          drift: [
            { rate: 7, depth: 0.75 },
            { rate: 1.5, depth: 0.4 },
          ],
        },
        sox: ['lowpass 480', 'highpass 60', 'equalizer 150 1q 5'],
        level: 0,
      },
      {
        is: 'bars shiver',
        source: {
          kind: 'struck',
          modes: plate(390, 2600, 14, 0.5, 0.6),
          when: {
            perSecond: points(0.3, 0, 0.8, 13, 2.6, 11, 3, 0),
          },
          pitch: [0.88, 1.14],
          level: [0.1, 0.7],
          attack: 0.006,
        },
        sox: ['lowpass 2200'],
        level: -13,
      },
      {
        is: 'it comes to rest',
        source: { ...FLOOR, when: { hits: points(3.02, 1) }, pitch: [0.8, 0.8], attack: 0.02 },
        level: -5,
      },
    ],
    room: ['highpass 45', 'reverb 24 60 60 0 16 -5'],
  },
  slot: {
    seconds: 1.3,
    layers: [
      {
        is: 'the bolt slides',
        source: {
          kind: 'noise',
          shape: points(0.04, 0, 0.14, 0.6, 0.2, 1, 0.225, 0),
          drift: [{ rate: 40, depth: 0.7 }],
        },
        sox: ['bandpass 1900 1q', 'lowpass 4200'],
        level: -13,
      },
      {
        is: 'and falls into its hole',
        source: {
          kind: 'struck',
          modes: plate(118, 3000, 22, 0.34, 0.42),
          when: {
            hits: points(0.22, 1, 0.262, 0.32),
          },
          pitch: [0.98, 1.02],
          level: [1, 1],
          attack: 0.016,
        },
        sox: ['lowpass 3200'],
        level: 0,
      },
      {
        is: 'steel against steel',
        source: {
          kind: 'noise',
          shape: points(0.2, 0, 0.226, 1, 0.25, 0.2, 0.31, 0),
        },
        sox: ['bandpass 1200 0.7q', 'lowpass 3000'],
        level: -13,
      },
    ],
    room: ['highpass 50', 'reverb 34 55 50 0 12 -4'],
  },
  stoel_valt: {
    seconds: 1.6,
    layers: [
      {
        is: 'the back of the chair on the floor, three times and less each time',
        source: {
          kind: 'struck',
          modes: plate(100, 800, 12, 0.2, 0.8),
          when: {
            hits: points(0.12, 1, 0.33, 0.5, 0.45, 0.24),
          },
          pitch: [0.92, 1.08],
          level: [0.9, 1],
          attack: 0.014,
        },
        level: 0,
      },
      {
        is: 'its hollow legs',
        source: {
          kind: 'struck',
          modes: plate(690, 2400, 8, 0.3, 0.8),
          when: {
            hits: points(0.14, 0.8, 0.34, 0.7, 0.44, 0.4, 0.51, 0.3, 0.56, 0.2),
          },
          pitch: [0.9, 1.1],
          level: [0.6, 1],
          attack: 0.01,
        },
        sox: ['lowpass 1500'],
        level: -12,
      },
      {
        is: 'cloth and floor',
        source: {
          kind: 'noise',
          shape: points(0.1, 0, 0.13, 1, 0.24, 0.1, 0.34, 0.4, 0.5, 0),
        },
        sox: ['lowpass 520', 'highpass 90'],
        level: -9,
      },
    ],
    // Softened: heard from the room next door, so that nobody starts.
    room: ['highpass 55', 'reverb 32 60 45 0 12 -3', 'lowpass 1700'],
    trim: -1,
  },
  bel: {
    seconds: 2.1,
    layers: [
      {
        is: 'the board shows the next number: one note, and one below it',
        source: {
          kind: 'struck',
          modes: [
            [659.3, 1, 1.1],
            [1318.5, 0.22, 0.7],
            [1981, 0.1, 0.5],
            [2650, 0.05, 0.35],
          ],
          when: { hits: points(0.06, 0.9) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.012,
        },
        level: -1,
      },
      {
        is: 'the lower note',
        source: {
          kind: 'struck',
          modes: [
            [523.3, 1, 1.3],
            [1046.5, 0.22, 0.8],
            [1574, 0.1, 0.6],
          ],
          when: { hits: points(0.46, 1) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.012,
        },
        level: 0,
      },
    ],
    room: ['lowpass 2600', 'reverb 34 60 55 0 16 -3'],
    trim: -2,
  },
  adem: {
    seconds: 2.1,
    layers: [
      {
        is: 'bubbles rise',
        source: {
          kind: 'bubbles',
          when: {
            perSecond: points(0, 0, 0.3, 12, 1, 16, 1.6, 3, 1.8, 0),
          },
          pitch: [170, 560],
          rise: 1.5,
          length: [0.09, 0.2],
          level: [0.25, 1],
        },
        sox: ['lowpass 1100'],
        level: 0,
      },
      {
        is: 'the surface takes a breath',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.8, 1, 1.9, 0),
          drift: [{ rate: 4, depth: 0.5 }],
        },
        sox: ['lowpass 380', 'highpass 70'],
        level: -8,
      },
    ],
    trim: -3,
  },
  druppel: {
    seconds: 0.95,
    layers: [
      {
        is: 'a drop closes over its bubble, a smaller one follows',
        source: {
          kind: 'bubbles',
          when: {
            hits: points(0.05, 1, 0.2, 0.35),
          },
          pitch: [640, 760],
          rise: 1.7,
          length: [0.13, 0.15],
          level: [0.9, 1],
        },
        level: 0,
      },
      {
        is: 'its weight',
        source: { kind: 'bubbles', when: { hits: points(0.045, 1) }, pitch: [230, 230], rise: 1.25, length: [0.18, 0.18], level: [1, 1] },
        level: -6,
      },
    ],
    room: ['lowpass 2600', 'reverb 38 60 50 0 14 -2'],
    trim: -7,
  },
  rimpel: {
    seconds: 2.2,
    layers: [
      {
        is: 'water comes back over itself',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.55, 1, 0.95, 0.45, 1.25, 0.6, 2, 0),
          drift: [{ rate: 5, depth: 0.6 }],
        },
        sox: ['lowpass 900', 'highpass 140', 'equalizer 420 1q 4'],
        level: 0,
      },
      {
        is: 'and laps',
        source: {
          kind: 'bubbles',
          when: {
            perSecond: points(0.2, 0, 0.6, 26, 1.1, 12, 1.7, 3, 1.9, 0),
          },
          pitch: [260, 820],
          rise: 1.35,
          length: [0.05, 0.13],
          level: [0.1, 1],
        },
        sox: ['lowpass 1500'],
        level: -2,
      },
    ],
    room: ['reverb 26 60 50 0 12 -4'],
    trim: -3,
  },
  diep: {
    seconds: 3.6,
    layers: [
      {
        is: 'one low note; its upper partials carry it where a speaker is small',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [2.003, 0.8],
            [2.997, 0.4],
            [4.01, 0.4],
            [6.02, 0.18],
            [8.03, 0.06],
          ],
          pitch: points(0, 57, 0.5, 55, 3.6, 54),
          shape: points(0, 0, 0.16, 1, 0.7, 0.7, 1.6, 0.32, 2.6, 0.09, 3.4, 0),
          beat: { rate: 0.8, depth: 0.15 },
        },
        sox: ['lowpass 620'],
        level: 0,
      },
      {
        is: 'water gives way',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.2, 1, 1.1, 0.3, 2.4, 0),
        },
        sox: ['lowpass 210', 'lowpass 210'],
        level: -11,
      },
    ],
    room: ['highpass 34', 'reverb 40 70 80 0 20 -4'],
  },
} as const satisfies Record<string, Recipe>
