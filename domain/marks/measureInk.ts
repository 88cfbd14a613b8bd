import type { Ink, LogoVariant } from '#contract/marks.ts'
import { colourOn, dark, lightness, white } from './pixels.ts'
import type { Pixels } from './pixels.ts'

/** The ground that a variant of a logo is made for. */
export const groundFor = (variant: LogoVariant) => (variant === 'white' ? dark : white)

/** Below this contrast a pixel is taken for paper: the haze around an edge, the grain of a picture. */
const faintest = 0.04

const fourPlaces = (value: number) => Math.round(value * 10_000) / 10_000

/**
 * Where the marks of a logo are and how heavy they look. A pixel weighs by its contrast to the ground: half by lightness,
 * half by its most different colour channel, so that yellow on white is light but not nothing. Null when nothing is seen.
 */
export const measureInk = (pixels: Pixels, variant: LogoVariant): Ink | null => {
  const { width, height } = pixels
  const ground = groundFor(variant)
  const groundLightness = lightness(ground)
  const widestLightness = Math.max(groundLightness, 255 - groundLightness)
  const widestChannel = Math.max(...Object.values(ground).map((value) => Math.max(value, 255 - value)))
  let weight = 0
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const seen = colourOn(pixels, pixel, ground)
    const channel = Math.max(
      Math.abs(seen.red - ground.red),
      Math.abs(seen.green - ground.green),
      Math.abs(seen.blue - ground.blue),
    )
    const contrast =
      (Math.abs(lightness(seen) - groundLightness) / widestLightness + channel / widestChannel) / 2
    if (contrast < faintest) continue
    weight += contrast
    const x = pixel % width
    const y = (pixel - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = y
  }
  if (right < 0) return null
  const across = right - left + 1
  const down = bottom - top + 1
  return {
    box: {
      x: fourPlaces(left / width),
      y: fourPlaces(top / height),
      width: fourPlaces(across / width),
      height: fourPlaces(down / height),
    },
    density: fourPlaces(Math.min(1, weight / (across * down))),
  }
}
