import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core'

// Deep teal. White words stand on shade 7 at 6.4:1 in the light scheme and on shade 6 at 4.7:1 in the dark one.
const teal: MantineColorsTuple = [
  '#e9f6f5',
  '#d3ebe9',
  '#a5d7d4',
  '#76c3be',
  '#4fb3ad',
  '#2f9a94',
  '#17827c',
  '#0b6b68',
  '#0a5a57',
  '#064744',
]

const font =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Stand-in', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif"

/** One look for everything: 15 px text, a 4 px grid, one accent. Nothing is restyled by hand that stands here. */
export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  // Without a frame a button is told by its colour: that of links, or of what cannot be undone, in both schemes.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    if (input.variant !== 'subtle' || input.color === 'gray') return colors
    return { ...colors, color: input.color === 'red' ? 'var(--state-declined)' : 'var(--accent)' }
  },
  fontFamily: font,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  headings: {
    fontFamily: font,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  lineHeights: { md: '1.5', sm: '1.5' },
  defaultRadius: 'sm',
  radius: { sm: '6px', md: '8px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})
