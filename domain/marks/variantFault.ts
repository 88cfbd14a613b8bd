import type { LogoVariant, UploadRefusalCode } from '#contract/marks.ts'
import { colourOn, lightness, opacityAt, white } from './pixels.ts'
import type { Pixels } from './pixels.ts'

/** How far apart the channels of a grey may be: what a camera or a printer's profile leaves in black. */
const greyest = 40

/** Pixels that are off by more than this share belong to the logo, not to its edges. */
const fewest = 0.02

/**
 * What speaks against a logo being of the variant it was uploaded as, or null. A white logo has to be see-through and
 * light; a black one without colours. The usual mistakes: the wrong file, or a white logo saved on a coloured ground.
 */
export const variantFault = (pixels: Pixels, variant: LogoVariant): UploadRefusalCode | null => {
  if (variant === 'colour') return null
  const count = pixels.width * pixels.height
  let [seen, dim, coloured] = [0, 0, 0]
  for (let pixel = 0; pixel < count; pixel += 1) {
    if (opacityAt(pixels, pixel) < 128) continue
    const colour = colourOn(pixels, pixel, white)
    const { red, green, blue } = colour
    seen += 1
    if (lightness(colour) < 200) dim += 1
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > greyest) coloured += 1
  }
  if (variant === 'black') return coloured > fewest * seen ? 'logo-not-black' : null
  if (dim > fewest * seen) return 'logo-not-white'
  return seen > 0.99 * count ? 'logo-not-transparent' : null
}
