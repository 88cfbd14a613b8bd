import { useLingui } from '@lingui/react/macro'
import type { PersonColumn } from '#domain/readPeople.ts'

/** What a column of pasted people can mean, in words. */
export const usePersonColumnLabels = (): Readonly<Record<PersonColumn, string>> => {
  const { t } = useLingui()
  return {
    name: t`Imię i nazwisko`,
    nameFamilyFirst: t`Nazwisko i imię`,
    given: t`Imię`,
    family: t`Nazwisko`,
    titleBefore: t`Tytuł przed nazwiskiem`,
    titleAfter: t`Tytuł po nazwisku`,
    position: t`Stanowisko`,
    organisation: t`Organizacja`,
    email: t`E-mail`,
    phone: t`Telefon`,
    bio: t`Biogram`,
    notes: t`Notatki`,
    dataSource: t`Źródło danych`,
  }
}
