import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ImportRefused, RefusalCode } from '#domain/imports/importRefused.ts'

const labels: Readonly<Record<RefusalCode, (values: ImportRefused['values']) => MessageDescriptor>> = {
  empty: () => msg`Plik jest pusty.`,
  'too-large': ({ most = 0 }) => msg`Plik ma ponad ${most} MB. Trzeba podzielić go na mniejsze.`,
  'too-many': ({ most = 0 }) => msg`W pliku jest ponad ${most} punktów. Trzeba podzielić go na mniejsze.`,
  'too-deep': () => msg`Plik jest zbudowany inaczej niż program: ma za wiele poziomów.`,
  'not-xml': ({ line = 0 }) => msg`Pliku XML nie da się odczytać: błąd w wierszu ${line}.`,
  doctype: () =>
    msg`Plik XML ma deklarację typu (DOCTYPE), której program nie potrzebuje. Ze względów bezpieczeństwa takie pliki nie są czytane.`,
  'not-json': () => msg`Pliku JSON nie da się odczytać: jest uszkodzony albo urwany.`,
  'not-schedule': () => msg`To nie jest program w formacie schedule.xml albo schedule.json.`,
}

/** Why nothing was read of a file, and what to do about it. */
export const importRefusalLabel = ({ code, values }: ImportRefused): MessageDescriptor => labels[code](values)
