import type { Area, RuleSet, StripLayout, StripVariant } from '#contract/marks.ts'

type Sign = 'funds' | 'republic' | 'union' | 'voivodship'
type Drawn = { svg: string; width: number }

/** User units of the module X: the flag is 4.5 X × 3 X, everything else follows from it. */
const unit = 20
const flagWidth = 4.5 * unit
const height = 3 * unit
const wordsWidth = 6 * unit
const gap = 2 * unit
const dividerGap = 3 * unit
const dividerWidth = unit / 10

const signNames: Readonly<Record<RuleSet, Readonly<Record<Sign, string>>>> = {
  '2014-2020': {
    funds: 'Fundusze Europejskie Program Regionalny',
    republic: 'Rzeczpospolita Polska',
    voivodship: 'Województwo Śląskie',
    union: 'Unia Europejska Europejski Fundusz Społeczny',
  },
  '2021-2027': {
    funds: 'Fundusze Europejskie dla Śląskiego',
    republic: 'Rzeczpospolita Polska',
    union: 'Dofinansowane przez Unię Europejską',
    voivodship: 'Województwo Śląskie',
  },
}

const signsIn = (ruleSet: RuleSet, variant: StripVariant): Sign[] => {
  const republic: Sign[] = variant === 'colour' ? ['republic'] : []
  return ruleSet === '2014-2020'
    ? ['funds', ...republic, 'voivodship', 'union']
    : ['funds', ...republic, 'union', 'voivodship']
}

const round = (value: number) => String(Math.round(value * 100) / 100)

/** Places of twelve stars on a circle and the points of one, as parts of its radius; as on a clock, each upright. */
const half = 0.866_03
const hours = [
  [0, -1],
  [0.5, -half],
  [half, -0.5],
  [1, 0],
  [half, 0.5],
  [0.5, half],
  [0, 1],
  [-0.5, half],
  [-half, 0.5],
  [-1, 0],
  [-half, -0.5],
  [-0.5, -half],
] as const
const starPoints = [
  [0, -1],
  [0.2245, -0.309],
  [0.9511, -0.309],
  [0.3633, 0.118],
  [0.5878, 0.809],
  [0, 0.382],
  [-0.5878, 0.809],
  [-0.3633, 0.118],
  [-0.9511, -0.309],
  [-0.2245, -0.309],
] as const

/** The flag of the European Union: stars of 1/18 of its height on a circle of 1/3 of it. Source: its graphic rules. */
const flagOfUnion = (x: number, y: number, variant: StripVariant): string => {
  const [ground, stars] = variant === 'colour' ? ['#003399', '#ffcc00'] : ['#000000', '#ffffff']
  const star = ([across, down]: readonly [number, number]) => {
    const [left, top] = [x + flagWidth / 2 + across * unit, y + height / 2 + down * unit]
    const points = starPoints.map(
      ([dx, dy]) => `${round(left + (dx * height) / 18)} ${round(top + (dy * height) / 18)}`,
    )
    return `M${points.join('L')}Z`
  }
  return (
    `<rect x="${round(x)}" y="${round(y)}" width="${round(flagWidth)}" height="${round(height)}" fill="${ground}"/>` +
    `<path d="${hours.map(star).join('')}" fill="${stars}"/>`
  )
}

/** The letters of WZÓR as strokes in a box of 88 × 32, so that no font is needed. */
const sampleWord =
  'M0 8L5 32L11 14L17 32L22 8M28 8H42L28 32H43M60 8C44 8 44 32 60 32C76 32 76 8 60 8ZM58 4L63 0M77 32V8H84C90 8 90 20 84 20H77M82 20L90 32'

/** A grey field with WZÓR written across it, in the place of a sign. */
const placeholder = (x: number, y: number, width: number): string => {
  const scale = Math.min((width * 0.8) / 90, 1)
  const [left, top] = [x + (width - 90 * scale) / 2, y + (height - 32 * scale) / 2]
  return (
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="#d9d9d9"/>` +
    `<path transform="translate(${round(left)} ${round(top)}) scale(${round(scale)})" d="${sampleWord}"` +
    ' fill="none" stroke="#4d4d4d" stroke-width="4"/>'
  )
}

const signWidth = (sign: Sign) => (sign === 'union' ? flagWidth + unit / 2 + wordsWidth : 10 * unit)

const drawSign = (sign: Sign, x: number, y: number, variant: StripVariant): Drawn => ({
  svg:
    sign === 'union'
      ? flagOfUnion(x, y, variant) + placeholder(x + flagWidth + unit / 2, y, wordsWidth)
      : placeholder(x, y, signWidth(sign)),
  width: signWidth(sign),
})

const divider = (x: number, y: number, layout: StripLayout) => {
  const [width, tall] = layout === 'horizontal' ? [dividerWidth, height] : [flagWidth, dividerWidth]
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(tall)}" fill="#000000"/>`
}

/**
 * A stand-in for the official strip of signs, drawn to its geometry (flag 4.5 X × 3 X, 2 X between signs, divider X/10)
 * with WZÓR where the signs belong: to try things with, never to publish. Only the flag is drawn as it is. `flag`: where it
 * is, in fractions of the picture; `alt` names the signs in their order. Source of the geometry: Księga Tożsamości
 * Wizualnej 2021–2027; the order of 2014–2020 has the voivodship before the Union and no divider.
 */
export const sampleStrip = (
  ruleSet: RuleSet,
  variant: StripVariant,
  layout: StripLayout,
): { svg: string; width: number; height: number; flag: Area; alt: string } => {
  const signs = signsIn(ruleSet, variant)
  const isRow = layout === 'horizontal'
  const spaceAtDivider = isRow ? dividerGap : gap
  let at = 0
  let drawn = ''
  const flag = { x: 0, y: 0 }
  signs.forEach((sign, index) => {
    if (sign === 'voivodship' && ruleSet === '2021-2027') {
      at += spaceAtDivider
      drawn += isRow ? divider(at, 0, layout) : divider(0, at, layout)
      at += dividerWidth + spaceAtDivider
    } else if (index > 0) at += gap
    const [x, y] = isRow ? [at, 0] : [0, at]
    const { svg, width } = drawSign(sign, x, y, variant)
    if (sign === 'union') Object.assign(flag, { x, y })
    drawn += svg
    at += isRow ? width : height
  })
  const width = isRow ? at : Math.max(...signs.map(signWidth))
  const tall = isRow ? height : at
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(tall)}" viewBox="0 0 ${round(width)} ${round(tall)}">${drawn}</svg>`,
    width,
    height: tall,
    flag: { x: flag.x / width, y: flag.y / tall, width: flagWidth / width, height: height / tall },
    alt: `Wzór, nie do druku. Znaki: ${signs.map((sign) => signNames[ruleSet][sign]).join(', ')}`,
  }
}
