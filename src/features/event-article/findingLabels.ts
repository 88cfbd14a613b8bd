import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FindingCode } from '#domain/article/finding.ts'

/** What may be wrong in the text, in words. */
export const findingLabels: Readonly<Record<FindingCode, MessageDescriptor>> = {
  weekday: msg`Dzień tygodnia nie zgadza się z datą`,
  changed: msg`W danych jest teraz inaczej`,
  gone: msg`Tego nie ma już w danych`,
  misspelt: msg`Inna pisownia niż w danych`,
  hyphen: msg`Nazwisko bez łącznika`,
  title: msg`Bez tytułu, który jest w danych`,
  'cut-off': msg`Urwana nazwa albo stanowisko`,
  uninflected: msg`Nazwa bez odmiany`,
  capitals: msg`Inne wielkie litery niż w nazwie`,
  typo: msg`Prawdopodobna literówka`,
  dash: msg`Łącznik w miejscu myślnika`,
  spacing: msg`Zbędna spacja`,
  number: msg`Inna liczba osób niż w danych`,
}
