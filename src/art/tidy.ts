/** A place as its author drew it, in the shortest notation that looks the same: whole units, one element a line. Called by the command and by tests. */
import { optimize } from 'svgo'

/** Nothing is moved to another group, and no curve is guessed: layers and their attributes are read by the scene. */
export function tidyPlace(svg: string): string {
  const plugins = [
    {
      name: 'convertPathData' as const,
      params: {
        floatPrecision: 0,
        makeArcs: { threshold: 0, tolerance: 0 },
        straightCurves: false,
        convertToQ: false,
        lineShorthands: false,
      },
    },
  ]
  const { data } = optimize(svg.replace(/>\s+</g, '><'), { plugins })
  return `${data.replaceAll('><', '>\n<')}\n`
}
