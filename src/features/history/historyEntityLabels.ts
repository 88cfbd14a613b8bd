import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { HistoryEntity } from '#contract/history.ts'

/** What the history can be narrowed to. */
export const historyEntityLabels: Readonly<Record<HistoryEntity, MessageDescriptor>> = {
  settings: msg`Ustawienia`,
  user: msg`Zespół`,
  event: msg`Wydarzenia`,
  item: msg`Program i panele`,
  person: msg`Osoby`,
  organisation: msg`Organizacje`,
  material: msg`Materiały`,
  'funding-project': msg`Źródła finansowania`,
}

/** The same in the order in which they are offered. */
export const historyEntities = [
  'settings',
  'user',
  'event',
  'item',
  'person',
  'organisation',
  'material',
  'funding-project',
] as const satisfies readonly HistoryEntity[]
