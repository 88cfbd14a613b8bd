import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ConflictKind } from '#contract/conflicts.ts'

/** What kinds of conflicts are called where nothing more is known of them. */
export const conflictKindLabels: Readonly<Record<ConflictKind, MessageDescriptor>> = {
  'person-twice': msg`osoba w dwóch miejscach naraz`,
  'room-twice': msg`sala zajęta dwa razy`,
  'too-little-time': msg`za mało czasu na przejście`,
  'person-unavailable': msg`poza dostępnością osoby`,
  'room-unavailable': msg`poza dostępnością sali`,
  'outside-dates': msg`dzień spoza wydarzenia`,
  'outside-hours': msg`poza godzinami wydarzenia`,
  'room-too-small': msg`za mała sala`,
  'no-break': msg`program bez wspólnej przerwy`,
  'person-without-break': msg`osoba bez przerwy`,
  'no-such-time': msg`godzina, której nie ma`,
}
