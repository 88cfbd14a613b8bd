import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/**
 * On which days people are reminded, as words: „7, 3 i 1 dzień przed terminem oraz 1 dzień po”. `days` count back from the
 * deadline: 7 is a week before it, −1 the day after.
 */
export const useReminderWords = () => {
  const { t, i18n } = useLingui()
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  return (days: readonly number[]): string => {
    const sorted = days.toSorted((one, other) => other - one)
    const before = sorted.filter((day) => day > 0)
    const after = sorted.filter((day) => day < 0).map((day) => -day)
    const listed = (numbers: readonly number[]) => list.format(numbers.map(String))
    const [earlier, later] = [listed(before), listed(after)]
    const parts = [
      ...(before.length === 0
        ? []
        : [
            plural(before.at(-1) ?? 0, {
              one: `${earlier} dzień przed terminem`,
              few: `${earlier} dni przed terminem`,
              many: `${earlier} dni przed terminem`,
              other: `${earlier} dnia przed terminem`,
            }),
          ]),
      ...(sorted.includes(0) ? [t`w dniu terminu`] : []),
      ...(after.length === 0
        ? []
        : [
            plural(after.at(-1) ?? 0, {
              one: `${later} dzień po terminie`,
              few: `${later} dni po terminie`,
              many: `${later} dni po terminie`,
              other: `${later} dnia po terminie`,
            }),
          ]),
    ]
    const [last, rest] = [parts.at(-1), parts.slice(0, -1).join(', ')]
    if (last === undefined) return t`nikt nie dostaje przypomnień`
    return rest === '' ? last : t`${rest} oraz ${last}`
  }
}
