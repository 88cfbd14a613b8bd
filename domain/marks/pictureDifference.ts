import { colourOn, dark, opacityAt, white } from './pixels.ts'
import type { Pixels } from './pixels.ts'

/** A channel may differ by this much at an edge that is smoothed in another way. */
const edgeTolerance = 48

/**
 * The share of pixels, 0–1, that look different on white or on dark paper beyond what smoothing explains.
 * Both pictures have the same size.
 */
export const pictureDifference = (before: Pixels, after: Pixels): number => {
  const count = before.width * before.height
  let different = 0
  for (let pixel = 0; pixel < count; pixel += 1) {
    if (opacityAt(before, pixel) === 0 && opacityAt(after, pixel) === 0) continue
    const differs = [white, dark].some((ground) => {
      const a = colourOn(before, pixel, ground)
      const b = colourOn(after, pixel, ground)
      return (
        Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue)) >
        edgeTolerance
      )
    })
    if (differs) different += 1
  }
  return count === 0 ? 0 : different / count
}
