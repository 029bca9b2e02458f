/** The clothes of the cast: for every pose the body and what is drawn over it, so that a bust and a whole figure wear the same. Called by draw and looks. */
import type { Pose } from '../scene/picture.ts'
import type { BodyName } from './bodies.ts'
import type { ExtraName } from './extras.ts'

export interface Garment {
  poses: Record<Pose, { body: BodyName; extras?: ExtraName[] }>
}

export const GARMENTS = {
  hoodie: {
    poses: {
      bust: { body: 'hoodie' },
      stand: { body: 'resting', extras: ['hoodStanding'] },
      sit: { body: 'seated', extras: ['hoodSeated'] },
    },
  },
  shirt: { poses: { bust: { body: 'shirt' }, stand: { body: 'buttoned' }, sit: { body: 'seated', extras: ['shirtSeated'] } } },
  /** A shirt with a pen in its pocket. */
  pocket: {
    poses: {
      bust: { body: 'shirt', extras: ['pen'] },
      stand: { body: 'buttoned', extras: ['penStanding'] },
      sit: { body: 'seated', extras: ['shirtSeated', 'penSeated'] },
    },
  },
  uniform: {
    poses: {
      bust: { body: 'shirt', extras: ['epaulets'] },
      stand: { body: 'buttoned', extras: ['epauletsStanding'] },
      sit: { body: 'seated', extras: ['shirtSeated', 'epauletsSeated'] },
    },
  },
  blazer: { poses: { bust: { body: 'blazer' }, stand: { body: 'suit' }, sit: { body: 'seated', extras: ['lapelsSeated'] } } },
  coat: {
    poses: {
      bust: { body: 'coat' },
      stand: { body: 'suit', extras: ['stripesSuit'] },
      sit: { body: 'seated', extras: ['lapelsSeated', 'stripesCoat'] },
    },
  },
  turtleneck: {
    poses: {
      bust: { body: 'turtleneck', extras: ['ribs', 'sleeves'] },
      stand: { body: 'resting', extras: ['rollStanding'] },
      sit: { body: 'seated', extras: ['rollSeated'] },
    },
  },
  polo: {
    poses: {
      bust: { body: 'turtleneck', extras: ['collar', 'sleeves'] },
      stand: { body: 'resting', extras: ['collarStanding'] },
      sit: { body: 'seated', extras: ['collarSeated'] },
    },
  },
  /** A sleeveless vest over a sweater, with a whistle on the zip. */
  vest: {
    poses: {
      bust: { body: 'turtleneck', extras: ['sleeves', 'vest'] },
      stand: { body: 'resting', extras: ['vestStanding'] },
      sit: { body: 'seated', extras: ['vestSeated'] },
    },
  },
  striped: {
    poses: {
      bust: { body: 'striped' },
      stand: { body: 'crossed', extras: ['stripesStanding', 'hemsCrossed'] },
      sit: { body: 'seated', extras: ['stripesSeated', 'hemsSeated'] },
    },
  },
  jacket: {
    poses: {
      bust: { body: 'jacket' },
      stand: { body: 'open', extras: ['sleevesStanding'] },
      sit: { body: 'seated', extras: ['liningSeated'] },
    },
  },
  crew: {
    poses: { bust: { body: 'crew' }, stand: { body: 'crossed', extras: ['hemsCrossed'] }, sit: { body: 'seated', extras: ['hemsSeated'] } },
  },
  sweater: {
    poses: {
      bust: { body: 'turtleneck', extras: ['ribs', 'sleeves'] },
      stand: { body: 'crossed', extras: ['rollCrossed'] },
      sit: { body: 'seated', extras: ['rollSeated'] },
    },
  },
  /** A sweater with a name on it. */
  staff: {
    poses: {
      bust: { body: 'turtleneck', extras: ['ribs', 'sleeves', 'tag'] },
      stand: { body: 'crossed', extras: ['rollCrossed', 'tagStanding'] },
      sit: { body: 'seated', extras: ['rollSeated', 'tagSeated'] },
    },
  },
  apron: {
    poses: {
      bust: { body: 'crew', extras: ['apron'] },
      stand: { body: 'resting', extras: ['hemsResting', 'apronStanding'] },
      sit: { body: 'seated', extras: ['hemsSeated', 'apronSeated'] },
    },
  },
} satisfies Record<string, Garment>

export type GarmentName = keyof typeof GARMENTS
