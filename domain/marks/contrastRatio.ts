const channel = (hex: string) => {
  const part = Number.parseInt(hex, 16) / 255
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** „#abc” and „#aabbcc” alike as three channels. */
const channelsOf = (colour: string): [number, number, number] => {
  const hex = colour.replace('#', '')
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  return [channel(full.slice(0, 2)), channel(full.slice(2, 4)), channel(full.slice(4, 6))]
}

const luminance = (colour: string) => {
  const [red, green, blue] = channelsOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How two colours, `#rrggbb`, stand out from each other, 1 to 21. Source: WCAG 2.2, „contrast ratio”. */
export const contrastRatio = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}
