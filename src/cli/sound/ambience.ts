/** Recipes of the loops that are heard all the time at a place (`#ambience`). Read by the script that makes the sounds. */
import type { AMBIENCES } from '../../engine/lines.ts'
import type { Recipe } from './recipe.ts'
import { points } from './short.ts'

export const AMBIENCE: Record<Exclude<(typeof AMBIENCES)[number], 'stil'>, Recipe> = {
  gang: {
    seconds: 16,
    layers: [
      {
        is: 'ventilation in the ceiling',
        source: { kind: 'noise', drift: [{ rate: 0.3, depth: 0.25 }] },
        sox: ['lowpass 260', 'lowpass 500', 'highpass 50', 'equalizer 118 3q 6', 'equalizer 236 4q 4'],
        level: 0,
      },
      {
        is: 'its grille',
        source: { kind: 'noise', drift: [{ rate: 0.4, depth: 0.4 }] },
        sox: ['bandpass 900 0.6q', 'lowpass 2200'],
        level: -12,
      },
      {
        is: 'the mains in the tubes',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [2, 0.4],
            [3, 0.25],
          ],
          pitch: points(0, 100),
          beat: { rate: 0.3, depth: 0.3 },
        },
        level: -11,
      },
      {
        is: 'doors far away',
        source: {
          kind: 'struck',
          modes: [
            [58, 1, 0.6],
            [91, 0.8, 0.5],
            [187, 0.35, 0.9],
            [331, 0.2, 0.8],
          ],
          when: {
            hits: points(3.4, 0.8, 10.9, 1, 11.7, 0.4),
          },
          pitch: [0.94, 1.06],
          level: [0.8, 1],
          attack: 0.03,
        },
        sox: ['lowpass 480', 'reverb -w 85 55 100 0 60'],
        level: 5,
      },
      {
        is: 'keys at the other end',
        source: {
          kind: 'struck',
          modes: [
            [2140, 0.6, 0.18],
            [3370, 1, 0.24],
            [4480, 0.7, 0.2],
          ],
          when: {
            hits: points(7.1, 0.8, 7.18, 0.4, 7.32, 1, 7.47, 0.5, 7.9, 0.3),
          },
          pitch: [0.9, 1.12],
          level: [0.5, 1],
          attack: 0.006,
        },
        sox: ['lowpass 2800', 'reverb -w 75 60 100 0 50'],
        level: -9,
      },
    ],
  },
  loket: {
    seconds: 16,
    layers: [
      {
        is: 'the hall: air and many people, no words',
        source: { kind: 'noise', drift: [{ rate: 0.4, depth: 0.3 }] },
        sox: ['lowpass 420', 'highpass 70'],
        level: -4,
      },
      ...[
        { at: 310, over: 620, pace: 3.4 },
        { at: 390, over: 780, pace: 4.3 },
        { at: 470, over: 1050, pace: 3.8 },
        { at: 350, over: 900, pace: 4.9 },
      ].map(({ at, over, pace }, who) => ({
        is: `a murmur, ${who + 1} of 4: noise with the pace of syllables and of turns`,
        source: {
          kind: 'noise' as const,
          drift: [
            { rate: pace, depth: 0.9 },
            { rate: 0.35, depth: 0.95 },
          ],
        },
        sox: [`equalizer ${at} 3q 16`, `equalizer ${over} 4q 10`, `bandpass ${Math.round((at + over) / 2)} 0.8q`, 'lowpass 1300'],
        level: -who,
      })),
      {
        is: 'the number board, far off',
        source: {
          kind: 'struck',
          modes: [
            [659.3, 1, 1],
            [1318.5, 0.2, 0.6],
          ],
          when: { hits: points(5.2, 1) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.02,
        },
        sox: ['lowpass 1800', 'reverb 60 60 80 0 40'],
        level: -2,
      },
      {
        is: 'and its lower note',
        source: {
          kind: 'struck',
          modes: [
            [523.3, 1, 1.2],
            [1046.5, 0.2, 0.7],
          ],
          when: { hits: points(5.6, 1) },
          pitch: [1, 1],
          level: [1, 1],
          attack: 0.02,
        },
        sox: ['lowpass 1800', 'reverb 60 60 80 0 40'],
        level: -2,
      },
      {
        is: 'somebody types behind the glass',
        source: {
          kind: 'grains',
          when: {
            perSecond: points(8.6, 0, 9, 7, 11.6, 7, 12, 0),
          },
          length: [0.008, 0.014],
          level: [0.3, 1],
        },
        sox: ['bandpass 1500 0.8q', 'reverb 45 60 60 0 20'],
        level: -7,
      },
      {
        is: 'a chair is moved',
        source: {
          kind: 'struck',
          modes: [
            [290, 1, 0.05],
            [610, 0.7, 0.04],
            [980, 0.4, 0.03],
          ],
          when: {
            pace: points(13.6, 60, 13.9, 105, 14.05, 70),
            disorder: 0.5,
          },
          pitch: [0.95, 1.05],
          level: [0.4, 1],
          attack: 0.004,
        },
        sox: ['lowpass 1200', 'reverb -w 60 60 80 0 30'],
        level: -5,
      },
    ],
  },
  regen: {
    seconds: 14,
    layers: [
      {
        is: 'the shower',
        source: { kind: 'grains', when: { perSecond: points(0, 2200) }, length: [0.002, 0.007], level: [0.05, 0.6] },
        sox: ['highpass 500', 'lowpass 5200', 'equalizer 2400 0.7q 2'],
        level: 0,
      },
      {
        is: 'the street under it, in gusts',
        source: {
          kind: 'noise',
          drift: [
            { rate: 0.25, depth: 0.5 },
            { rate: 1.2, depth: 0.2 },
          ],
        },
        sox: ['bandpass 620 0.4q', 'lowpass 1600'],
        level: -4,
      },
      {
        is: 'drops on the sill',
        source: {
          kind: 'struck',
          modes: [
            [640, 1, 0.04],
            [1180, 0.7, 0.03],
            [1990, 0.4, 0.02],
          ],
          when: { perSecond: points(0, 9) },
          pitch: [0.6, 1.8],
          level: [0.08, 1],
          attack: 0.004,
        },
        sox: ['lowpass 3600'],
        level: 1,
      },
      {
        is: 'the gutter',
        source: {
          kind: 'bubbles',
          when: { perSecond: points(0, 22) },
          pitch: [520, 1300],
          rise: 1.3,
          length: [0.02, 0.07],
          level: [0.05, 1],
        },
        sox: ['lowpass 1900'],
        level: -4,
      },
    ],
  },
  bus: {
    seconds: 14,
    layers: [
      {
        is: 'the engine behind the last seat',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [1.5, 0.55],
            [2, 0.8],
            [2.5, 0.25],
            [3, 0.45],
            [4, 0.3],
            [6, 0.14],
          ],
          pitch: points(0, 46),
          sway: { rate: 0.5, depth: 0.6 },
          beat: { rate: 5, depth: 0.35 },
        },
        sox: ['lowpass 300'],
        level: 2,
      },
      {
        is: 'the road',
        source: {
          kind: 'noise',
          drift: [
            { rate: 0.25, depth: 0.45 },
            { rate: 3, depth: 0.25 },
          ],
        },
        sox: ['lowpass 240', 'lowpass 700', 'highpass 45'],
        level: 0,
      },
      {
        is: 'wind along the windows',
        source: { kind: 'noise', drift: [{ rate: 0.3, depth: 0.6 }] },
        sox: ['bandpass 1000 0.5q', 'lowpass 2400'],
        level: -12,
      },
      {
        is: 'a panel that is loose',
        source: {
          kind: 'struck',
          modes: [
            [640, 1, 0.05],
            [1090, 0.8, 0.04],
            [1730, 0.4, 0.03],
          ],
          when: {
            hits: points(2.1, 0.5, 2.16, 0.8, 2.23, 0.4, 6.8, 0.6, 6.85, 0.3, 9.4, 0.9, 9.46, 0.6, 9.53, 0.7, 9.6, 0.3),
          },
          pitch: [0.9, 1.1],
          level: [0.5, 1],
          attack: 0.006,
        },
        sox: ['lowpass 1900'],
        level: -6,
      },
    ],
    room: ['highpass 34'],
  },
  water: {
    seconds: 16,
    layers: [
      {
        is: 'depth',
        source: {
          kind: 'noise',
          drift: [
            { rate: 0.2, depth: 0.5 },
            { rate: 0.7, depth: 0.25 },
          ],
        },
        sox: ['lowpass 170', 'lowpass 320', 'highpass 38'],
        level: 0,
      },
      {
        is: 'the surface from below',
        source: {
          kind: 'noise',
          drift: [
            { rate: 0.5, depth: 0.9 },
            { rate: 2.4, depth: 0.4 },
          ],
        },
        sox: ['bandpass 430 0.7q', 'lowpass 900'],
        level: -13,
      },
      {
        is: 'bubbles now and then',
        source: {
          kind: 'bubbles',
          when: {
            hits: points(
              1.2,
              0.7,
              1.34,
              0.4,
              1.5,
              0.25,
              4.9,
              0.5,
              7.7,
              1,
              7.81,
              0.6,
              7.97,
              0.4,
              8.2,
              0.3,
              11.6,
              0.5,
              13.9,
              0.8,
              14.06,
              0.4,
            ),
          },
          pitch: [150, 430],
          rise: 1.45,
          length: [0.1, 0.22],
          level: [0.5, 1],
        },
        sox: ['lowpass 800', 'reverb 40 60 80 0 20'],
        level: 0,
      },
      {
        is: 'a far low tone, hardly there',
        source: {
          kind: 'tone',
          partials: [
            [1, 1],
            [2, 0.35],
          ],
          pitch: points(0, 55),
          beat: { rate: 0.2, depth: 0.8 },
        },
        level: -7,
      },
    ],
  },
}
