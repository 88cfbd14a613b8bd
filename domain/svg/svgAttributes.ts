// What an attribute of a clean drawing may be, and which values it may have. What is not here is left out, and the
// comparison of pictures says whether it was needed.

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?`
const numberPattern = new RegExp(`^${number}$`, 'u')
const lengthPattern = new RegExp(`^${number}(?:px|pt|pc|mm|cm|in|%)?$`, 'u')
const numbersPattern = /^[\d\s.,eE+-]*$/u
const pathPattern = /^[\d\s.,eE+\-MmZzLlHhVvCcSsQqTtAa]*$/u
const wordPattern = /^[a-zA-Z-]{1,32}$/u
const colourPattern = /^(?:#[\da-fA-F]{3,8}|[a-zA-Z]{3,24}|(?:rgb|hsl)a?\([\d\s.,%/+-]{1,80}\))$/u
const transformPattern = /^(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)[\s,]*/u
const referencePattern = /^url\(\s*(?:#([^\s"'()]+)|"#([^\s"'()]+)"|'#([^\s"'()]+)')\s*\)\s*(.*)$/u
const alignPattern = /^(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?:\s+(?:meet|slice))?)$/u

type Check = (value: string) => string | null

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? value : null

const plainNumber = matching(numberPattern)
const length = matching(lengthPattern)
const word = matching(wordPattern)

/** Inkscape and Scribus write a print colour behind the screen's: only the screen's is kept. */
const colour: Check = (value) => {
  const print = value.indexOf('icc-color(')
  const screen = (print < 0 ? value : value.slice(0, print)).trim()
  return colourPattern.test(screen) ? screen : null
}

/** Attributes take bare numbers where CSS asks for `px` and `deg`; they mean the same. */
const transform: Check = (value) => {
  let rest = value.trim()
  const steps: string[] = []
  while (rest !== '' && rest !== 'none') {
    const step = transformPattern.exec(rest)
    const numbers = step?.[2]?.replaceAll(/(\d|\.)(?:px|deg)(?![a-z])/gu, '$1').trim()
    if (!step || numbers === undefined || !numbersPattern.test(numbers)) return null
    steps.push(`${step[1]}(${numbers})`)
    rest = rest.slice(step[0].length)
  }
  return steps.length === 0 ? null : steps.join(' ')
}

/** Where an attribute points within the file: `{ id, otherwise }` of `url(#id) fallback`, or null. */
export const readReference = (value: string): { id: string; otherwise: string } | null => {
  const found = referencePattern.exec(value.trim())
  const id = found?.[1] ?? found?.[2] ?? found?.[3]
  return id === undefined ? null : { id, otherwise: found?.[4]?.trim() ?? '' }
}

const presentation = new Map<string, Check>(
  Object.entries({
    fill: colour,
    'fill-opacity': length,
    'fill-rule': word,
    stroke: colour,
    'stroke-opacity': length,
    'stroke-width': length,
    'stroke-linecap': word,
    'stroke-linejoin': word,
    'stroke-miterlimit': plainNumber,
    'stroke-dasharray': (value) => (value === 'none' || numbersPattern.test(value) ? value : null),
    'stroke-dashoffset': length,
    opacity: length,
    color: colour,
    display: word,
    visibility: word,
    'clip-rule': word,
    'paint-order': matching(/^[a-z\s]{1,40}$/u),
    'stop-color': colour,
    'stop-opacity': length,
    'mask-type': word,
    transform,
  }),
)

const geometry = new Map<string, Check>(
  Object.entries({
    ...Object.fromEntries(
      [
        'x',
        'y',
        'width',
        'height',
        'cx',
        'cy',
        'r',
        'rx',
        'ry',
        'x1',
        'y1',
        'x2',
        'y2',
        'fx',
        'fy',
        'fr',
      ].map((name) => [name, length]),
    ),
    offset: length,
    d: matching(pathPattern),
    points: matching(numbersPattern),
    viewBox: matching(numbersPattern),
    preserveAspectRatio: matching(alignPattern),
    gradientUnits: word,
    gradientTransform: transform,
    spreadMethod: word,
    clipPathUnits: word,
    maskUnits: word,
    maskContentUnits: word,
  }),
)

/** Attributes that may point at a definition in the file. */
export const references = new Set(['fill', 'stroke', 'clip-path', 'mask'])

/** Effects that print and PDF would each draw in their own way, or not at all. */
export const effects = new Set(['filter', 'marker', 'marker-start', 'marker-mid', 'marker-end'])

/** Whether a CSS property is also an attribute that a drawing may keep, or is refused by. */
export const isPresentation = (name: string) =>
  presentation.has(name) || references.has(name) || effects.has(name)

/** Handed down to what stands inside, so that a definition that moves takes it along. */
export const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'color',
  'visibility',
  'clip-rule',
  'paint-order',
]

/** The value as a clean drawing may have it, or null for an attribute or value that is left out. */
export const checkAttribute = (name: string, value: string): string | null => {
  const check = presentation.get(name) ?? geometry.get(name)
  return check?.(value.trim()) ?? null
}
