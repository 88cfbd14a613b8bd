import { i18n } from '@lingui/core'
import type { Finding } from '#contract/proofData.ts'
import { dayWords } from '#domain/timeWords.ts'

type Values = Finding['values']

/** A measured number of a finding as the reader's language writes it. */
export const numberOf = (values: Values, key: string): string =>
  new Intl.NumberFormat(i18n.locale).format(Number(values[key] ?? 0))

export const textOf = (values: Values, key: string): string => String(values[key] ?? '')

/** A day of a finding as the reader's language writes it. */
export const dayOf = (values: Values, key: string): string => {
  const day = textOf(values, key)
  return day === '' ? '' : dayWords(day, i18n.locale)
}
