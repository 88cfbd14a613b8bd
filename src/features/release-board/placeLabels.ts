import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReleasedState, ToldState } from '#contract/releases.ts'

/** How a place stands to the last release, and the `StateBadge` state that shows it. */
export const releasedLabels = {
  released: { word: msg`Opublikowano`, badge: 'confirmed' },
  changed: { word: msg`Zmieniono od publikacji`, badge: 'outdated' },
  'not-released': { word: msg`Nie opublikowano`, badge: 'draft' },
  gone: { word: msg`Nie ma już w programie`, badge: 'declined' },
} as const satisfies Readonly<Record<ReleasedState, { word: MessageDescriptor; badge: string }>>

/** What somebody knows of their place, and the `StateBadge` state that shows it. */
export const toldLabels = {
  told: { word: msg`Powiadomiono`, badge: 'confirmed' },
  waiting: { word: msg`List czeka w skrzynce`, badge: 'waiting' },
  'not-told': { word: msg`Nie powiadomiono`, badge: 'draft' },
  'without-address': { word: msg`Bez e-maila`, badge: 'remarks' },
  'left-alone': { word: msg`Odmowa, bez powiadomień`, badge: 'skipped' },
} as const satisfies Readonly<Record<ToldState, { word: MessageDescriptor; badge: string }>>
