/** Recipes of what else a story asks for by name: a phone, paper, rain, a bus, coffee, a keyboard. */
import type { Mode, Recipe } from './recipe.ts'
import { points } from './short.ts'

const DROPS: readonly Mode[] = [
  [820, 1, 0.035],
  [1460, 0.7, 0.025],
  [2350, 0.5, 0.02],
]

export const DAILY = {
  telefoon: {
    seconds: 2.5,
    layers: [
      {
        is: 'two tones in turn, twice',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [2, 0.16],
            [3, 0.06],
          ],
          // Each ring steps between two pitches, seven times a second there and back.
          pitch: trill(0.05, 0.75, 7, [587, 740]).concat(trill(1.3, 0.75, 7, [587, 740])),
          shape: points(0.03, 0, 0.09, 1, 0.72, 0.85, 0.86, 0, 1.28, 0, 1.34, 1, 1.97, 0.85, 2.12, 0),
        },
        level: 0,
      },
    ],
    // From under a folder, on the next desk.
    room: ['lowpass 1500', 'reverb 26 65 34 0 10 -3'],
    trim: -1,
  },
  envelop: {
    seconds: 1.05,
    layers: [
      {
        is: 'paper slides out of the hand',
        source: {
          kind: 'grains',
          when: {
            perSecond: points(0, 0, 0.1, 260, 0.3, 520, 0.4, 120, 0.5, 0),
          },
          length: [0.004, 0.02],
          level: [0.15, 1],
        },
        sox: ['highpass 1300', 'lowpass 6200'],
        level: -7,
      },
      {
        is: 'it lands flat',
        source: {
          kind: 'noise',
          shape: points(0.46, 0, 0.475, 1, 0.53, 0.25, 0.64, 0),
        },
        sox: ['bandpass 430 0.7q', 'lowpass 1500'],
        level: 0,
      },
      {
        is: 'the flap comes after',
        source: {
          kind: 'grains',
          when: {
            perSecond: points(0.48, 300, 0.56, 420, 0.7, 60, 0.8, 0),
          },
          length: [0.003, 0.012],
          level: [0.1, 0.8],
        },
        sox: ['bandpass 2600 0.9q'],
        level: -11,
      },
    ],
    room: ['reverb 10 60 25 0 5 -6'],
  },
  papier: {
    seconds: 1.15,
    layers: [
      {
        is: 'a page is taken and turned',
        source: {
          kind: 'grains',
          when: {
            perSecond: points(0, 60, 0.08, 420, 0.2, 160, 0.36, 700, 0.55, 520, 0.74, 90, 0.9, 0),
          },
          length: [0.003, 0.018],
          level: [0.08, 1],
        },
        sox: ['highpass 900', 'equalizer 3400 1q 5', 'lowpass 7000'],
        level: 0,
      },
      {
        is: 'the sheet bends',
        source: {
          kind: 'noise',
          shape: points(0.2, 0, 0.4, 1, 0.6, 0.7, 0.72, 0),
          drift: [{ rate: 26, depth: 0.95 }],
        },
        sox: ['bandpass 620 0.8q'],
        level: -9,
      },
      {
        is: 'it falls over',
        source: {
          kind: 'noise',
          shape: points(0.68, 0, 0.72, 1, 0.86, 0),
        },
        sox: ['lowpass 700', 'highpass 120'],
        level: -8,
      },
    ],
  },
  regen: {
    seconds: 2.5,
    layers: [
      {
        is: 'drops on a window',
        source: {
          kind: 'struck',
          modes: DROPS,
          when: {
            perSecond: points(0, 8, 0.6, 34, 1.6, 30, 2.3, 5),
          },
          pitch: [0.6, 1.9],
          level: [0.1, 1],
          attack: 0.003,
        },
        sox: ['lowpass 4500'],
        level: 0,
      },
      {
        is: 'the shower behind it',
        source: {
          kind: 'grains',
          when: {
            perSecond: points(0, 100, 0.7, 1400, 1.6, 1200, 2.4, 30),
          },
          length: [0.002, 0.008],
          level: [0.05, 0.7],
        },
        sox: ['highpass 900', 'lowpass 6500'],
        level: -5,
      },
    ],
    trim: -2,
  },
  bus: {
    seconds: 3.4,
    layers: [
      {
        is: 'the engine comes down to idle',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [1.5, 0.5],
            [2, 0.8],
            [3, 0.5],
            [4, 0.3],
            [6, 0.2],
          ],
          pitch: points(0, 74, 1.3, 44, 3.4, 40),
          shape: points(0, 0, 0.7, 1, 1.6, 0.6, 2.9, 0.5, 3.3, 0),
          sway: { rate: 3, depth: 0.35 },
          beat: { rate: 7, depth: 0.4 },
        },
        sox: ['lowpass 420', 'overdrive 6 20', 'lowpass 600'],
        level: 0,
      },
      {
        is: 'tyres on wet stone',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.5, 1, 1.4, 0.1, 1.7, 0),
        },
        sox: ['bandpass 520 0.5q', 'lowpass 1800'],
        level: -9,
      },
      {
        is: 'the doors let their air go',
        source: {
          kind: 'noise',
          shape: points(1.75, 0, 1.86, 1, 2.1, 0.5, 2.55, 0),
        },
        sox: ['bandpass 3100 0.7q', 'highpass 1200', 'lowpass 6000'],
        level: -8,
      },
    ],
    room: ['highpass 36', 'reverb 14 70 50 0 12 -6'],
  },
  koffie: {
    seconds: 2.7,
    layers: [
      {
        is: 'the stream, a cup that fills',
        source: {
          kind: 'bubbles',
          when: {
            perSecond: points(0, 0, 0.25, 120, 1.9, 150, 2.2, 20, 2.4, 0),
          },
          pitch: [420, 1500],
          rise: 1.25,
          length: [0.015, 0.06],
          level: [0.08, 1],
        },
        sox: ['lowpass 3200'],
        level: 0,
      },
      ...[0.1, 0.6, 1.1, 1.6].map((from, step) => ({
        is: `the air above it, part ${step + 1}: smaller, so higher`,
        source: {
          kind: 'noise' as const,
          shape: [
            [from, 0],
            [from + 0.45, 1],
            [from + 0.95, 0],
          ] as const,
          drift: [{ rate: 18, depth: 0.6 }],
        },
        sox: [`bandpass ${[520, 690, 900, 1180][step]} 4q`],
        level: -9,
      })),
      {
        is: 'the last drops',
        source: {
          kind: 'bubbles',
          when: {
            hits: points(2.28, 0.8, 2.44, 0.5),
          },
          pitch: [980, 1350],
          rise: 1.5,
          length: [0.07, 0.09],
          level: [0.8, 1],
        },
        level: -6,
      },
    ],
    room: ['highpass 220'],
    trim: -2,
  },
  toetsenbord: {
    seconds: 1.9,
    layers: [
      {
        is: 'keys reach their floor',
        source: {
          kind: 'struck',
          modes: [
            [215, 1, 0.05],
            [390, 0.7, 0.045],
            [910, 0.4, 0.035],
            [1650, 0.3, 0.03],
          ],
          when: { hits: typed() },
          pitch: [0.82, 1.22],
          level: [0.7, 1],
          attack: 0.014,
        },
        level: 0,
      },
      {
        is: 'fingers on plastic',
        source: { kind: 'grains', when: { hits: typed() }, length: [0.022, 0.03], level: [0.5, 1] },
        sox: ['bandpass 2700 0.8q', 'lowpass 5200'],
        level: -4,
      },
      {
        is: 'keys come up again',
        source: { kind: 'grains', when: { hits: typed(0.075, 0.5) }, length: [0.005, 0.01], level: [0.4, 1] },
        sox: ['bandpass 3600 1q', 'lowpass 6000'],
        level: -10,
      },
    ],
    room: ['highpass 120', 'reverb 10 65 25 0 5 -7'],
    trim: -6,
  },
} as const satisfies Record<string, Recipe>

/** A hand that types: uneven, with a breath in the middle and the long key at the end. */
function typed(later = 0, softer = 1): [number, number][] {
  const times = [0.06, 0.19, 0.27, 0.41, 0.5, 0.62, 0.93, 1.03, 1.17, 1.25, 1.52]
  const levels = [0.7, 0.9, 0.6, 1, 0.75, 0.85, 0.7, 0.95, 0.65, 0.8, 1]
  return times.map((time, index) => [time + later, (levels[index] ?? 1) * softer])
}

/** Steps between two pitches, with short slides so that nothing clicks. */
function trill(from: number, seconds: number, perSecond: number, pitches: readonly [number, number]): [number, number][] {
  const steps = Math.round(seconds * perSecond * 2)
  return Array.from({ length: steps }, (_, step) => {
    const at = from + (step * seconds) / steps
    const hz = pitches[step % 2] ?? pitches[0]
    return [
      [at + 0.006, hz],
      [at + seconds / steps - 0.006, hz],
    ] as [number, number][]
  }).flat()
}
