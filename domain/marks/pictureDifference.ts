import { colourOn, dark, opacityAt, white } from './pixels.ts'
import type { Colour, Pixels } from './pixels.ts'

/** A channel may differ by this much at an edge that is smoothed in another way. */
const edgeTolerance = 48

const channels = ['red', 'green', 'blue'] as const

/** Whether a colour is none of those that the other picture has at that place or right beside it, nor between them. */
const isForeign = (seen: Colour, other: Pixels, pixel: number, ground: Colour) => {
  const x = pixel % other.width
  const y = (pixel - x) / other.width
  const around: Colour[] = []
  for (let row = Math.max(0, y - 1); row <= Math.min(other.height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(other.width - 1, x + 1); column += 1)
      around.push(colourOn(other, row * other.width + column, ground))
  return channels.some((channel) => {
    const values = around.map((colour) => colour[channel])
    return (
      seen[channel] < Math.min(...values) - edgeTolerance ||
      seen[channel] > Math.max(...values) + edgeTolerance
    )
  })
}

/**
 * The share of pixels, 0–1, that look different on white or on dark paper. Edges that are smoothed in another way, or
 * lie up to a pixel beside (a file in millimetres has no whole number of pixels), are no difference. Both pictures
 * have the same size.
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
        channels.some((channel) => Math.abs(a[channel] - b[channel]) > edgeTolerance) &&
        (isForeign(a, after, pixel, ground) || isForeign(b, before, pixel, ground))
      )
    })
    if (differs) different += 1
  }
  return count === 0 ? 0 : different / count
}
