/** Recipes of the solid things a story asks for by name: doors, keys, a chair, a stamp. */
import type { Recipe } from './recipe.ts'
import { plate, points } from './short.ts'

/** Small flat steel: a bunch of keys. */
const KEYS = plate(1900, 8600, 13, 0.3, 0.25)
/** A sheet of steel as large as a door. */
const STEEL_DOOR = plate(152, 2600, 30, 1.7, 0.75)

export const SOLID = {
  celdeur: {
    seconds: 2.3,
    layers: [
      {
        is: 'the weight of the door against its frame',
        source: {
          kind: 'struck',
          modes: [
            [46, 1, 0.5],
            [71, 0.9, 0.45],
            [98, 0.8, 0.4],
            [139, 0.6, 0.3],
          ],
          when: { hits: points(0.14, 1) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.02,
        },
        sox: ['lowpass 260'],
        level: 0,
      },
      {
        is: 'air pressed out before it closes',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.13, 1, 0.2, 0.25, 0.42, 0),
        },
        sox: ['lowpass 420', 'lowpass 420'],
        level: -8,
      },
      {
        is: 'the steel rings',
        source: {
          kind: 'struck',
          modes: STEEL_DOOR,
          when: {
            hits: points(0.145, 1, 0.21, 0.3),
          },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.018,
        },
        sox: ['lowpass 1900'],
        level: -6,
      },
      {
        is: 'where they touch',
        source: {
          kind: 'noise',
          shape: points(0.125, 0, 0.15, 1, 0.18, 0.3, 0.26, 0),
        },
        sox: ['bandpass 520 0.6q', 'lowpass 1800'],
        level: -10,
      },
      {
        is: 'the latch drops in',
        source: {
          kind: 'struck',
          modes: plate(640, 3800, 9, 0.16, 0.6),
          when: {
            hits: points(0.37, 1, 0.395, 0.5),
          },
          pitch: [0.98, 1.03],
          level: [1, 1],
          attack: 0.006,
        },
        level: -17,
      },
    ],
    room: ['highpass 38', 'reverb 55 50 80 0 22 -2', 'lowpass 4200'],
  },
  sleutel: {
    seconds: 1.35,
    layers: [
      {
        is: 'keys against each other',
        source: {
          kind: 'struck',
          modes: KEYS,
          when: {
            perSecond: points(0, 8, 0.12, 30, 0.3, 14, 0.46, 34, 0.62, 12, 0.85, 3, 0.95, 0),
          },
          pitch: [0.86, 1.16],
          level: [0.12, 1],
          attack: 0.004,
        },
        sox: ['highpass 1500', 'lowpass 7200'],
        level: 0,
      },
      {
        is: 'the ring they hang on',
        source: {
          kind: 'struck',
          modes: [
            [1240, 1, 0.12],
            [2890, 0.7, 0.1],
          ],
          when: {
            hits: points(0.1, 0.7, 0.44, 1, 0.7, 0.4),
          },
          pitch: [0.97, 1.05],
          level: [0.7, 1],
          attack: 0.005,
        },
        level: -7,
      },
      {
        is: 'metal slides over metal',
        source: {
          kind: 'noise',
          shape: points(0, 0, 0.14, 0.7, 0.3, 0.2, 0.46, 1, 0.9, 0),
          drift: [{ rate: 22, depth: 0.9 }],
        },
        sox: ['bandpass 5200 0.9q'],
        level: -21,
      },
    ],
    room: ['reverb 16 60 30 0 8 -6'],
    trim: -4,
  },
  deur: {
    seconds: 1.5,
    layers: [
      {
        is: 'the handle goes down',
        source: {
          kind: 'struck',
          modes: plate(880, 3600, 8, 0.08, 0.5),
          when: {
            hits: points(0.06, 0.7, 0.11, 0.35, 0.66, 1, 0.685, 0.6),
          },
          pitch: [0.94, 1.06],
          level: [0.7, 1],
          attack: 0.005,
        },
        level: -11,
      },
      {
        is: 'the door moves the air',
        source: {
          kind: 'noise',
          shape: points(0.15, 0, 0.5, 0.8, 0.6, 1, 0.72, 0),
        },
        sox: ['lowpass 500', 'highpass 70'],
        level: -13,
      },
      {
        is: 'wood in its frame',
        source: {
          kind: 'struck',
          modes: plate(82, 1100, 16, 0.22, 0.9),
          when: {
            hits: points(0.6, 1, 0.648, 0.3),
          },
          pitch: [0.98, 1.04],
          level: [0.9, 1],
          attack: 0.01,
        },
        level: 0,
      },
      {
        is: 'felt and paint meet',
        source: {
          kind: 'noise',
          shape: points(0.595, 0, 0.607, 1, 0.68, 0),
        },
        sox: ['bandpass 700 1q', 'lowpass 2200'],
        level: -12,
      },
    ],
    room: ['highpass 50', 'reverb 22 60 35 0 10 -4'],
  },
  stoel: {
    seconds: 1.25,
    layers: [
      {
        is: 'legs stick and slip over the floor',
        source: {
          kind: 'struck',
          modes: plate(300, 2400, 10, 0.055, 0.5),
          when: {
            pace: points(0.05, 46, 0.2, 92, 0.42, 118, 0.6, 74, 0.68, 40),
            disorder: 0.45,
          },
          pitch: [0.95, 1.06],
          level: [0.35, 1],
          attack: 0.004,
        },
        sox: ['lowpass 2600'],
        level: -3,
      },
      {
        is: 'rubber over linoleum',
        source: {
          kind: 'noise',
          shape: points(0.02, 0, 0.2, 0.6, 0.42, 1, 0.66, 0.2, 0.76, 0),
          drift: [{ rate: 30, depth: 0.8 }],
        },
        sox: ['bandpass 1100 1.4q'],
        level: -9,
      },
      {
        is: 'it stands again',
        source: {
          kind: 'struck',
          modes: plate(90, 900, 11, 0.15, 0.8),
          when: {
            hits: points(0.74, 0.8, 0.79, 0.45),
          },
          pitch: [0.95, 1.05],
          level: [0.8, 1],
          attack: 0.009,
        },
        level: -2,
      },
    ],
    room: ['reverb 18 60 32 0 8 -5'],
    trim: -3,
  },
  stempel: {
    seconds: 0.8,
    layers: [
      {
        is: 'the stamp on the desk',
        source: {
          kind: 'struck',
          modes: plate(76, 900, 14, 0.17, 0.9),
          when: { hits: points(0.14, 1) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.02,
        },
        level: 0,
      },
      {
        is: 'rubber and paper',
        source: {
          kind: 'noise',
          shape: points(0.13, 0, 0.15, 1, 0.19, 0.2, 0.24, 0),
        },
        sox: ['bandpass 1300 0.8q', 'lowpass 3200'],
        level: -8,
      },
      {
        is: 'its spring: down and up again',
        source: {
          kind: 'struck',
          modes: plate(1400, 4200, 7, 0.08, 0.6),
          when: {
            hits: points(0.09, 0.5, 0.3, 0.8, 0.34, 0.35),
          },
          pitch: [0.93, 1.05],
          level: [0.7, 1],
          attack: 0.004,
        },
        level: -15,
      },
    ],
    room: ['highpass 55', 'reverb 14 60 28 0 6 -5'],
  },
} as const satisfies Record<string, Recipe>
