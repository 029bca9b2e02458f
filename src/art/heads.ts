/** Where the hair is on heads that are drawn in outline only; black hair is found as a mass of ink. Called by parts. */

/** `behind` is hair seen past the neck; `cloth`: no hair but a cloth, whose folds are drawn as lines. Numbers name outlines of the ink; paths are drawn by hand under the ink. */
export const OUTLINED: Record<string, { holes?: number[]; under?: string; behind?: string; cloth?: true }> = {
  GrayShort: { holes: [1] },
  GrayMedium: { holes: [1] },
  GrayBun: { holes: [1, 2] },
  Turban: { holes: [1], cloth: true },
  ShortWavy: {
    under:
      'M330 172C300 166 298 142 308 124C300 112 304 96 318 90C318 78 330 64 346 64L350 26L376 28C400 50 470 54 520 44C570 44 608 76 616 138L650 132L640 165L615 162C590 172 550 172 515 160C470 150 400 166 350 176zM318 172L380 176L382 225L352 292L330 302L312 296z',
  },
  MediumShort: { behind: 'M335 400L395 420 386 470 376 492 356 490z' },
  Hijab: { cloth: true },
  BaldSides: {
    under:
      'M214 312C224 260 268 232 300 232C340 232 362 265 366 320L344 314L332 296C300 290 276 320 273 350L262 347L250 356L235 347L220 337z',
  },
}
