/** Which region of a drawn body is skin, garment, leg or shoe, found by looking at every one of them (`npm run art:sheet`). Called by parts and garments. */
import type { Kind } from './peeps.ts'

type Token = 'skin' | 'hair' | 'cloth' | 'top' | 'under' | 'legs' | 'shoes' | 'detail'

/** A colour of the person, or one that is the same for everybody. */
export type Fill = `@${Token}` | `#${string}`

/** How a drawing of the package is coloured. Numbers name outlines of its ink in the order of the package; masses are counted from the largest. */
export interface Body {
  kind: Extract<Kind, 'bust' | 'stand' | 'sit'>
  peep: string
  /** The colour under everything: a bust is open at its lower edge, so its garment lies there. Whole figures have skin under the head and the ankles only. */
  ground: Fill
  /** Whole figures: the ground is kept above this y (the neck) … */
  neck?: number
  /** … and below this one. */
  ankles?: number
  /** Drawn by hand on the ground, under the ink: most of them are necks. */
  under?: [Fill, string][]
  /** Enclosed regions by colour. */
  holes?: Partial<Record<Fill, number[]>>
  /** Black clothes by colour. */
  masses?: Partial<Record<Fill, number[]>>
  /** Specks that are left out, so that a patterned garment becomes a plain one: specks of ink smaller than this, in square units. */
  specks?: number
  /** Where the figure stands, when that is not the middle of its lower edge: x. */
  footX?: number
}

const SOLE = '#fdfaf3'

export const BODIES = {
  hoodie: {
    kind: 'bust',
    peep: 'Hoodie',
    ground: '@top',
    under: [['@skin', 'M395 440L400 470 385 505 440 560 490 598 530 575 560 520 553 470 530 440z']],
  },
  shirt: {
    kind: 'bust',
    peep: 'ButtonShirt',
    ground: '@top',
    under: [['@skin', 'M395 430L388 470 385 520 478 636 492 660 555 525 538 490 545 440z']],
  },
  mug: {
    kind: 'bust',
    peep: 'Coffee',
    ground: '@top',
    under: [['@skin', 'M395 440L388 475 382 510 432 535 440 560 440 592 470 640 478 645 492 610 484 590 557 522 545 500 538 470 530 440z']],
    holes: { '@skin': [9], [SOLE]: [6, 8] },
  },
  blazer: {
    kind: 'bust',
    peep: 'BlazerBlackTee',
    ground: '@top',
    under: [['@skin', 'M395 425L390 480 357 503 475 640 552 505 535 480 535 425z']],
    masses: { '@under': [0] },
  },
  coat: {
    kind: 'bust',
    peep: 'ShirtCoat',
    ground: '@top',
    under: [
      ['@under', 'M385 590L440 1186 555 1186 563 590z'],
      ['@skin', 'M395 430L388 480 373 510 388 612 563 608 562 520 540 470 540 430z'],
    ],
  },
  turtleneck: { kind: 'bust', peep: 'Turtleneck', ground: '@skin', masses: { '@top': [0] } },
  striped: {
    kind: 'bust',
    peep: 'StripedShirt',
    ground: '@top',
    under: [['@skin', 'M400 430L392 470 350 520 275 545 320 610 400 645 460 655 540 640 590 600 615 548 560 520 540 470 545 430z']],
  },
  telling: {
    kind: 'bust',
    peep: 'Explaining',
    ground: '@top',
    under: [
      ['@skin', 'M400 420L395 470 370 510 285 540 330 600 400 650 480 675 540 660 590 610 585 555 560 530 543 480 540 420z'],
      ['@skin', 'M400 800L445 755 455 705 475 720 480 770 545 775 600 765 650 762 660 775 560 870 520 895 440 890z'],
    ],
  },
  jacket: {
    kind: 'bust',
    peep: 'FurJacket',
    ground: '@detail',
    under: [
      ['@under', 'M432 605L405 800 395 1190 555 1190 530 1000 535 800 548 590z'],
      ['@skin', 'M390 420L400 490 478 505 432 612 490 622 548 606 560 500 545 420z'],
    ],
    masses: { '@top': [0, 1] },
  },
  crew: {
    kind: 'bust',
    peep: 'Shirt',
    ground: '@top',
    under: [['@skin', 'M400 430L393 470 370 515 318 537 345 590 400 625 470 640 540 625 580 580 585 540 555 515 540 470 545 430z']],
  },
  folded: {
    kind: 'bust',
    peep: 'Sweater',
    ground: '@top',
    under: [['@skin', 'M400 430L395 470 382 530 410 545 500 567 560 560 580 540 545 510 535 470 540 430z']],
    holes: { '@skin': [29] },
    specks: 900,
  },
  resting: {
    kind: 'stand',
    peep: 'RestingWB',
    ground: '@skin',
    neck: 720,
    holes: { '@top': [1, 6], '@skin': [5, 7, 8, 11], '@shoes': [12, 15] },
    masses: { '@legs': [0] },
  },
  suit: {
    kind: 'stand',
    peep: 'BlazerPantsWB',
    ground: '@skin',
    neck: 650,
    holes: { '@top': [1, 2, 7], '@under': [3], '@skin': [9, 10, 12, 16], '@shoes': [17, 18] },
    masses: { '@legs': [0] },
  },
  buttoned: {
    kind: 'stand',
    peep: 'ShirtPantsWB',
    ground: '@skin',
    neck: 600,
    holes: { '@top': [1, 2, 3, 4], '@skin': [16, 17, 18, 19], '@shoes': [21, 22], [SOLE]: [23, 24] },
    masses: { '@legs': [0] },
  },
  open: {
    kind: 'stand',
    peep: 'EasingWB',
    ground: '@skin',
    neck: 700,
    under: [['@top', 'M108 1240L60 1380 38 1545 150 1495 168 1400 130 1290z']],
    holes: {
      '@detail': [1, 2, 6, 7],
      '@top': [3, 4, 9, 10, 11],
      '@under': [5],
      '@skin': [8, 12, 14],
      '@shoes': [15, 17, 21],
      [SOLE]: [30, 31],
    },
    masses: { '@legs': [0] },
  },
  crossed: {
    kind: 'stand',
    peep: 'CrossedArmsWB',
    ground: '@skin',
    neck: 680,
    ankles: 2600,
    under: [
      ['@shoes', 'M548 2745L575 2748 605 2732 640 2702 678 2690 712 2735 800 2795 832 2802 852 2850 840 2882 780 2892 620 2855 542 2812z'],
    ],
    holes: { '@top': [1, 5, 6], '@skin': [4], '@shoes': [7], [SOLE]: [8, 9] },
    masses: { '@legs': [0] },
  },
  seated: {
    kind: 'sit',
    peep: 'CrossedLegs',
    ground: '@skin',
    neck: 640,
    holes: { '@top': [1, 8], '@skin': [9, 12, 13, 19, 20], '@shoes': [17, 22], '@legs': [15] },
    masses: { '@legs': [0, 1] },
    footX: 560,
  },
} satisfies Record<string, Body>

export type BodyName = keyof typeof BODIES
