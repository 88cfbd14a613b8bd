import type { CSSProperties } from 'react'

type Sizes = Record<`--${string}`, number>

/** Numbers that a style sheet reckons with, as a `style`. */
export const sizes = (values: Sizes): CSSProperties & Sizes => values
