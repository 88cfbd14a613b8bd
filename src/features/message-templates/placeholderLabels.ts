import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Placeholder } from '#domain/letters/placeholders.ts'

/** What each placeholder becomes when a letter is written. */
export const placeholderLabels: Readonly<Record<Placeholder, MessageDescriptor>> = {
  powitanie: msg`forma powitania tej osoby, a bez niej „Dzień dobry,”`,
  prosba: msg`o co prosimy, na przykład „potwierdzenie składu panelu”`,
  wydarzenie: msg`nazwa wydarzenia`,
  data: msg`dni wydarzenia`,
  miejsce: msg`miejsce wydarzenia i adres`,
  termin: msg`ostatni dzień na odpowiedź`,
  sprawy: msg`panele, miejsca w programie albo materiały, których dotyczy list; w temacie ich tytuł`,
  link: msg`osobisty link, tworzony przy wysłaniu albo kopiowaniu`,
  kalendarz: msg`zdanie o dołączonym pliku kalendarza, jeśli list go ma`,
  program: msg`adres, pod którym każdy przeczyta program`,
  kontakt: msg`kontakt dla zaproszonych z ustawień`,
  podpis: msg`podpis pod listami z ustawień`,
  klauzula: msg`informacja o danych osobowych, jeśli ta osoba jeszcze jej nie dostała`,
}
