/** Pixels, four bytes each: red, green, blue and opacity, row by row from the top left. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

export type Colour = { red: number; green: number; blue: number }

export const white: Colour = { red: 255, green: 255, blue: 255 }

/** The dark ground on which white logos are shown and measured. */
export const dark: Colour = { red: 24, green: 36, blue: 40 }

/** How light a colour is, 0–255, by the weights of ITU-R BT.601. */
export const lightness = ({ red, green, blue }: Colour) => 0.299 * red + 0.587 * green + 0.114 * blue

/** Opacity, 0–255, of the pixel with that number. */
export const opacityAt = ({ data }: Pixels, pixel: number) => data[4 * pixel + 3] ?? 0

/** Whether nothing is drawn, or so little that no paper would show it. */
export const isEmpty = (pixels: Pixels): boolean => {
  for (let pixel = 0; pixel < pixels.width * pixels.height; pixel += 1)
    if (opacityAt(pixels, pixel) > 8) return false
  return true
}

/** The colour of a pixel as it is seen on a ground. */
export const colourOn = (pixels: Pixels, pixel: number, ground: Colour): Colour => {
  const share = opacityAt(pixels, pixel) / 255
  const at = 4 * pixel
  return {
    red: ground.red + ((pixels.data[at] ?? 0) - ground.red) * share,
    green: ground.green + ((pixels.data[at + 1] ?? 0) - ground.green) * share,
    blue: ground.blue + ((pixels.data[at + 2] ?? 0) - ground.blue) * share,
  }
}
