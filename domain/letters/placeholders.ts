import type { MessageKind } from '#contract/messages.ts'

/** What the words of a letter may leave to be filled in, each written in braces: `{powitanie}`. */
export const placeholders = [
  'powitanie',
  'prosba',
  'wydarzenie',
  'data',
  'miejsce',
  'termin',
  'sprawy',
  'link',
  'kalendarz',
  'program',
  'kontakt',
  'podpis',
  'klauzula',
] as const

export type Placeholder = (typeof placeholders)[number]

const wherever = [
  'powitanie',
  'wydarzenie',
  'data',
  'miejsce',
  'sprawy',
  'kontakt',
  'podpis',
  'klauzula',
] as const

const asked = placeholders.filter((name) => name !== 'kalendarz' && name !== 'program')

/**
 * What there is to fill in by the kind of letter: only who is asked has a deadline, only who still comes a page, only
 * what was agreed stands in a calendar, and only what was published has an address.
 */
export const placeholdersOf: Record<MessageKind, readonly Placeholder[]> = {
  request: asked,
  reminder: asked,
  change: [...wherever, 'link', 'kalendarz'],
  removal: [...wherever, 'kalendarz'],
  cancellation: [...wherever, 'kalendarz'],
  programme: [...wherever, 'link', 'kalendarz', 'program'],
  'proof-request': asked,
  'proof-reminder': asked,
}

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((known) => known === name)

/** What stands in braces in the words of a letter and is no placeholder, as it stands there; each once. */
export const unknownPlaceholders = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\{([^{}\n]*)\}?/gu)]
      .filter(([written, name = '']) => !written.endsWith('}') || !isPlaceholder(name))
      .map(([written]) => written),
  ),
]

/** A placeholder with the words that make sense only before a value: „… do {termin}”, „…, termin {termin}”. */
const inPlace = /((?:,? (?:do dnia|do|termin))? ?)\{([^{}\n]*)\}/gu

const fillLine = (line: string, values: Partial<Record<Placeholder, string>>): string[] => {
  const valueOf = (name: string) => (isPlaceholder(name) ? values[name] : undefined)
  const filled = line.replace(inPlace, (written: string, before: string, name: string) => {
    const value = valueOf(name)
    if (value === undefined) return written
    return value === '' ? '' : before + value
  })
  const hasEmpty = [...line.matchAll(inPlace)].some(([, , name = '']) => valueOf(name) === '')
  // A label without its value says nothing.
  return hasEmpty && /(?:^|:)[\s.,]*$/u.test(filled) ? [] : [filled]
}

/**
 * The words of a letter with its placeholders filled in. What has no value stays as it is; what stands in braces in a value
 * is text. An empty value takes along the line that held nothing else but its label, and leaves no empty paragraph.
 */
export const fillPlaceholders = (text: string, values: Partial<Record<Placeholder, string>>): string =>
  text
    .split('\n')
    .flatMap((line) => fillLine(line, values))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
