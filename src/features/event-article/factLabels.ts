import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FactSource } from '#contract/article.ts'

const labels: Readonly<Record<string, MessageDescriptor>> = {
  'event name': msg`Nazwa wydarzenia`,
  'event date': msg`Data wydarzenia`,
  'event venue': msg`Miejsce wydarzenia`,
  'event description': msg`Opis wydarzenia`,
  'item title': msg`Tytuł punktu programu`,
  'item abstract': msg`Opis punktu programu`,
  'item figure': msg`Dane do artykułu`,
  'item day': msg`Dzień programu`,
  'person name': msg`Imię i nazwisko`,
  'person position': msg`Stanowisko`,
  'person organisation': msg`Organizacja osoby`,
  'person substitute': msg`Zastępstwo`,
  'partner name': msg`Nazwa partnera`,
  'attendance total': msg`Liczba osób`,
  'attendance sector': msg`Sektor`,
  'funding title': msg`Tytuł projektu`,
  'funding fund': msg`Fundusz`,
  'funding programme': msg`Program`,
  'funding amount': msg`Kwota z Unii Europejskiej`,
}

/** What kind of fact it is. */
export const factLabel = ({ kind, field }: FactSource): MessageDescriptor =>
  labels[`${kind} ${field}`] ?? msg`Dane`
