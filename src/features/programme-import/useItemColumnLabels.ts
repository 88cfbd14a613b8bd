import { useLingui } from '@lingui/react/macro'
import type { ItemColumn } from '#domain/imports/itemColumns.ts'

/** What a column of a programme's table can mean, in words. */
export const useItemColumnLabels = (): Readonly<Record<ItemColumn, string>> => {
  const { t } = useLingui()
  return {
    day: t`Dzień`,
    weekday: t`Dzień tygodnia`,
    start: t`Początek albo godziny`,
    end: t`Koniec`,
    duration: t`Czas trwania`,
    room: t`Sala`,
    kind: t`Rodzaj`,
    title: t`Tytuł`,
    moderator: t`Moderacja`,
    specialGuests: t`Goście specjalni`,
    guests: t`Goście`,
    experts: t`Eksperci`,
    toBeConfirmed: t`Do potwierdzenia`,
    abstract: t`Opis`,
    id: t`Identyfikator`,
  }
}
