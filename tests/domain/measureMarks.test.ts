import { expect, test } from 'vitest'
import { findFlag } from '#domain/marks/findFlag.ts'
import { measureInk } from '#domain/marks/measureInk.ts'
import { pictureDifference } from '#domain/marks/pictureDifference.ts'
import type { Pixels } from '#domain/marks/pixels.ts'

type Painted = {
  x: number
  y: number
  width: number
  height: number
  colour: [number, number, number, number?]
}

/** A picture of 100 × 60 pixels, see-through but for rectangles painted one over another. */
const picture = (...rectangles: Painted[]): Pixels => {
  const data = new Uint8ClampedArray(100 * 60 * 4)
  for (const { x, y, width, height, colour } of rectangles)
    for (let row = y; row < y + height; row += 1)
      for (let column = x; column < x + width; column += 1) {
        const [red, green, blue, opacity = 255] = colour
        data.set([red, green, blue, opacity], 4 * (row * 100 + column))
      }
  return { width: 100, height: 60, data }
}

const box = { x: 20, y: 15, width: 50, height: 30 }
const inFractions = { x: 0.2, y: 0.25, width: 0.5, height: 0.5 }

test('ink is found on the ground that a variant is made for', () => {
  const black = picture({ ...box, colour: [0, 0, 0] })
  const white = picture({ ...box, colour: [255, 255, 255] })
  expect(measureInk(black, 'black')).toEqual({ box: inFractions, density: 1 })
  expect(measureInk(white, 'white')).toEqual({ box: inFractions, density: 1 })
  expect(measureInk(white, 'colour')).toBeNull()
  expect(measureInk(picture(), 'black')).toBeNull()
})

test('white margins that are painted in are trimmed as empty ones are', () => {
  const framed = picture(
    { x: 0, y: 0, width: 100, height: 60, colour: [255, 255, 255] },
    { ...box, colour: [10, 107, 102] },
  )
  expect(measureInk(framed, 'colour')?.box).toEqual(inFractions)
})

test('pale and sparse marks weigh less', () => {
  const densityOf = (...rectangles: Painted[]) => measureInk(picture(...rectangles), 'colour')?.density ?? 0
  const full = densityOf({ ...box, colour: [0, 0, 0] })
  const pale = densityOf({ ...box, colour: [255, 204, 0] })
  const frame = densityOf(
    { ...box, colour: [0, 0, 0] },
    { x: 25, y: 20, width: 40, height: 20, colour: [255, 255, 255] },
  )
  expect(pale).toBeLessThan(0.8 * full)
  expect(pale).toBeGreaterThan(0.2)
  expect(frame).toBeCloseTo(700 / 1500, 2)
})

test('the flag is the filled 3:2 field of its own blue', () => {
  const flag = { x: 60, y: 20, width: 30, height: 20, colour: [0, 51, 153] } satisfies Painted
  const stars = { x: 74, y: 29, width: 2, height: 2, colour: [255, 204, 0] } satisfies Painted
  const found = { x: 0.6, y: 20 / 60, width: 0.3, height: 20 / 60 }
  expect(findFlag(picture(flag, stars))).toEqual(found)
  const bar: Painted = { x: 0, y: 0, width: 50, height: 15, colour: [0, 51, 153] }
  const otherBlue: Painted = { x: 5, y: 20, width: 45, height: 30, colour: [0, 102, 204] }
  expect(findFlag(picture(bar, otherBlue, flag, stars))).toEqual(found)
  expect(findFlag(picture(bar, otherBlue))).toBeNull()
  const hollow: Painted = { x: 63, y: 22, width: 24, height: 16, colour: [255, 255, 255] }
  expect(findFlag(picture(flag, hollow))).toBeNull()
})

test('a picture moved by a pixel is the same, one that lacks a part is not', () => {
  const whole = picture({ ...box, colour: [0, 0, 0] })
  expect(pictureDifference(whole, picture({ ...box, x: 21, colour: [0, 0, 0] }))).toBe(0)
  expect(pictureDifference(whole, picture({ ...box, height: 25, colour: [0, 0, 0] }))).toBeGreaterThan(0.02)
  expect(pictureDifference(whole, picture({ ...box, colour: [0, 60, 0] }))).toBeGreaterThan(0.2)
  expect(pictureDifference(picture({ ...box, colour: [255, 255, 255] }), picture())).toBeGreaterThan(0.2)
})
