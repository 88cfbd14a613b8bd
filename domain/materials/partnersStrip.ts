import type { Rectangle, WeightLimit } from '#domain/drawing/drawing.ts'

/**
 * What stands in the partners' strip. A logo is known by its ink: `aspect` is width by height of its trimmed bounds,
 * `density` the part of them that is inked; `padding` what the file has around the ink, in fractions of the ink's
 * width and height; `sharpWidth` how wide its ink can be before its pixels show, null for a drawing. A name takes
 * the place of a logo: `sizeOf` says how wide and high it is when logos weigh as a square of `side`.
 */
export type StripItem =
  | {
      kind: 'logo'
      id: string
      aspect: number
      density: number
      padding: { left: number; right: number; top: number; bottom: number }
      sharpWidth: number | null
    }
  | { kind: 'name'; id: string; sizeOf: (side: number) => { width: number; height: number } }

/**
 * `flag` limits every logo; without an official strip, what is given in its place. Rows are centred, or begin at the
 * left: then clear space may reach `hang` over the edge, so that marks stand in line with the text above them.
 */
type Space = {
  width: number
  height: number
  flag: { width: number; height: number }
  hang?: number
}

/**
 * `ink` is where the marks are, `field` that with the clear space (and the file) around it. `side` is that of a square
 * of ordinary density with the weight of the logos.
 */
export type StripPlace = {
  id: string
  side: number
  ink: Rectangle
  field: Rectangle
  limit: WeightLimit['limit'] | null
}

type Sized = Pick<StripPlace, 'id' | 'limit'> & {
  width: number
  height: number
  pads: { left: number; right: number; top: number; bottom: number }
}

type Logo = Extract<StripItem, { kind: 'logo' }>

/** The part of its box that an ordinary logo inks; a name is as large as such a logo. */
const usualDensity = 0.35
/** A logo keeps this much clear space on every side, in parts of the side of a square of its size. */
const clearSpace = 0.22
/** A coarse picture is shown coarsely rather than lower than this part of the flag. */
const lowest = 0.22
/** Each step of making all logos lighter until they fit. */
const step = 0.93

/**
 * The widest that a logo's ink may be, and why. No other mark is larger than the flag „measured by height or width”
 * (Księga Tożsamości Wizualnej FE 2021–2027): its height binds without exception. A low logo may be wider, or it could
 * not be read beside the others; a human is told of it.
 */
const widthLimits = (logo: Logo, { width: rowWidth, flag }: Space): [number, WeightLimit['limit']][] => {
  const legible = lowest * flag.height * logo.aspect
  const row = rowWidth * (1 / (1 + 2 * Math.max(clearSpace, logo.padding.left, logo.padding.right)))
  return [
    [flag.height * logo.aspect, 'flag-height'],
    [row, 'width'],
    ...(logo.sharpWidth === null
      ? []
      : [[Math.max(logo.sharpWidth, legible), 'resolution'] satisfies [number, WeightLimit['limit']]]),
  ]
}

const tightest = (logo: Logo, space: Space) =>
  widthLimits(logo, space).reduce((least, it) => (it[0] < least[0] ? it : least))

/** The most ink, in square hundredths of a millimetre, that a logo can have before a limit binds. */
const mostWeight = (logo: Logo, space: Space): number => {
  const [width] = tightest(logo, space)
  return (width * width * logo.density) / logo.aspect
}

const sizeLogo = (logo: Logo, weight: number, space: Space): Sized => {
  const wanted = Math.sqrt((weight * logo.aspect) / logo.density)
  const [most, limit] = tightest(logo, space)
  const isBound = most < wanted
  const width = Math.floor(isBound ? most : wanted)
  const height = Math.floor(width / logo.aspect)
  const clear = Math.round(clearSpace * Math.sqrt(width * height))
  const pad = (part: number, of: number) => Math.max(clear, Math.ceil(part * of) + 1)
  return {
    id: logo.id,
    width,
    height,
    limit: isBound ? limit : null,
    pads: {
      left: pad(logo.padding.left, width),
      right: pad(logo.padding.right, width),
      top: pad(logo.padding.top, height),
      bottom: pad(logo.padding.bottom, height),
    },
  }
}

const sizeItem = (item: StripItem, weight: number, space: Space): Sized => {
  if (item.kind === 'logo') return sizeLogo(item, weight, space)
  const side = Math.sqrt(weight / usualDensity)
  const clear = Math.round(clearSpace * side)
  const pads = { left: clear, right: clear, top: clear, bottom: clear }
  return { id: item.id, ...item.sizeOf(side), limit: null, pads }
}

const fieldWidth = (item: Sized) => item.pads.left + item.width + item.pads.right

const breakRows = (items: readonly Sized[], width: number): Sized[][] => {
  const rows: Sized[][] = []
  let left = 0
  for (const item of items) {
    const row = rows.at(-1)
    if (row === undefined || fieldWidth(item) > left) {
      rows.push([item])
      left = width - fieldWidth(item)
    } else {
      row.push(item)
      left -= fieldWidth(item)
    }
  }
  return rows
}

/** As few rows as the width allows, as even as that many rows can be. */
const evenRows = (items: readonly Sized[], width: number): Sized[][] => {
  const fewest = breakRows(items, width)
  let narrowest = Math.max(0, ...items.map(fieldWidth))
  let widest = width
  while (widest - narrowest > 1) {
    const middle = Math.floor((narrowest + widest) / 2)
    if (breakRows(items, middle).length > fewest.length) narrowest = middle
    else widest = middle
  }
  return breakRows(items, widest)
}

const rowHeight = (row: readonly Sized[]) => {
  const above = Math.max(...row.map((item) => item.pads.top + item.height / 2))
  const below = Math.max(...row.map((item) => item.pads.bottom + item.height / 2))
  return { above: Math.ceil(above), height: Math.ceil(above) + Math.ceil(below) }
}

const rowStart = (row: readonly Sized[], { width, hang }: Space) =>
  hang === undefined
    ? Math.floor((width - row.reduce((sum, item) => sum + fieldWidth(item), 0)) / 2)
    : -Math.min(hang, row[0]?.pads.left ?? 0)

const placeRows = (rows: readonly (readonly Sized[])[], space: Space, side: number): StripPlace[] => {
  let top = 0
  return rows.flatMap((row) => {
    const { above, height } = rowHeight(row)
    let left = rowStart(row, space)
    const axis = top + above
    top += height
    return row.map((item) => {
      const x = left + item.pads.left
      const y = axis - Math.floor(item.height / 2)
      const field = {
        x: left,
        y: y - item.pads.top,
        width: fieldWidth(item),
        height: item.pads.top + item.height + item.pads.bottom,
      }
      left += fieldWidth(item)
      return {
        id: item.id,
        side,
        limit: item.limit,
        field,
        ink: { x, y, width: item.width, height: item.height },
      }
    })
  })
}

/**
 * Half of what the middle logo can weigh, or as much as the most limited one when that is more: at most the odd
 * logo among many is bound by a limit, and it does not make all the others small.
 */
const startingWeight = (items: readonly StripItem[], space: Space): number => {
  const most = items
    .flatMap((item) => (item.kind === 'logo' ? mostWeight(item, space) : []))
    .toSorted((left, right) => left - right)
  const usual = space.flag.height * space.flag.height * usualDensity
  return Math.min(
    Math.max(most[0] ?? usual, (most[Math.floor(most.length / 2)] ?? usual) / 2),
    space.flag.height * space.flag.height,
  )
}

/**
 * Places partners so that each logo weighs the same: the area of its ink box times its density is equal, unless the
 * flag's height, the width or the pixels of its file allow less, which is then named. In the agreed order, in rows on a
 * common axis. `isCramped`: it took logos lower than a quarter of the flag to fit the space, or even that did not.
 */
export const layStrip = (
  items: readonly StripItem[],
  space: Space,
): { places: StripPlace[]; height: number; isCramped: boolean } => {
  if (items.length === 0) return { places: [], height: 0, isCramped: false }
  let weight = startingWeight(items, space)
  const least = (space.flag.height / 40) ** 2
  for (;;) {
    const current = weight
    const sized = items.map((item) => sizeItem(item, current, space))
    const rows = evenRows(sized, space.width)
    const height = rows.reduce((sum, row) => sum + rowHeight(row).height, 0)
    const isWide = sized.some((item) => fieldWidth(item) > space.width)
    const isFitting = height <= space.height && !isWide
    if (isFitting || weight < least) {
      const side = Math.sqrt(weight / usualDensity)
      return {
        places: placeRows(rows, space, side),
        height,
        isCramped: !isFitting || side < space.flag.height / 4,
      }
    }
    weight *= step
  }
}
