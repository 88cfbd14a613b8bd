import type { Area } from '#contract/marks.ts'
import { colourOn, opacityAt, white } from './pixels.ts'
import type { Pixels } from './pixels.ts'

/** The flag's blue, #003399 (the emblem's graphical guide), and how far a file's own may be from it in each channel. */
const flagBlue = { red: 0, green: 51, blue: 153 }
const tolerance = 24

/** The flag is 3:2; edges of whole pixels move that a little. */
const proportion = 3 / 2
const proportionTolerance = 0.06

/** Twelve stars take about a twentieth of the flag: what is much emptier is a frame or letters. */
const leastFilled = 0.8
const leastHeight = 8

const isBlue = (pixels: Pixels, pixel: number) => {
  if (opacityAt(pixels, pixel) < 128) return false
  const { red, green, blue } = colourOn(pixels, pixel, white)
  return (
    Math.abs(red - flagBlue.red) <= tolerance &&
    Math.abs(green - flagBlue.green) <= tolerance &&
    Math.abs(blue - flagBlue.blue) <= tolerance
  )
}

type Region = { left: number; top: number; right: number; bottom: number; pixels: number }

/** The regions of touching blue pixels, each pixel visited once. */
const blueRegions = (pixels: Pixels): Region[] => {
  const { width, height } = pixels
  const waiting = new Uint8Array(width * height)
  for (let pixel = 0; pixel < waiting.length; pixel += 1) waiting[pixel] = isBlue(pixels, pixel) ? 1 : 0
  const regions: Region[] = []
  const open: number[] = []
  const take = (pixel: number) => {
    if (waiting[pixel] !== 1) return
    waiting[pixel] = 0
    open.push(pixel)
  }
  for (let first = 0; first < waiting.length; first += 1) {
    if (waiting[first] !== 1) continue
    const region = { left: width, top: height, right: 0, bottom: 0, pixels: 0 }
    take(first)
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
      const x = pixel % width
      const y = (pixel - x) / width
      region.left = Math.min(region.left, x)
      region.right = Math.max(region.right, x + 1)
      region.top = Math.min(region.top, y)
      region.bottom = Math.max(region.bottom, y + 1)
      region.pixels += 1
      if (x > 0) take(pixel - 1)
      if (x < width - 1) take(pixel + 1)
      if (y > 0) take(pixel - width)
      if (y < height - 1) take(pixel + width)
    }
    regions.push(region)
  }
  return regions
}

/**
 * Where the flag of the European Union is in an official strip: the largest filled region of its blue with its
 * proportions, in fractions of the picture. Null when there is none, as in an achromatic strip: then staff mark it.
 */
export const findFlag = (pixels: Pixels): Area | null => {
  let flag: Region | null = null
  for (const region of blueRegions(pixels)) {
    const across = region.right - region.left
    const down = region.bottom - region.top
    // A pixel more or less on a small flag is a large part of it.
    const slack = proportionTolerance + 2 / down
    if (
      down >= leastHeight &&
      Math.abs(across / down / proportion - 1) <= slack &&
      region.pixels >= leastFilled * across * down &&
      region.pixels > (flag?.pixels ?? 0)
    )
      flag = region
  }
  return (
    flag && {
      x: flag.left / pixels.width,
      y: flag.top / pixels.height,
      width: (flag.right - flag.left) / pixels.width,
      height: (flag.bottom - flag.top) / pixels.height,
    }
  )
}
