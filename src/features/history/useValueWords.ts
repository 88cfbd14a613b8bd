import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { isObject, objectsOf, textOf } from '#domain/jsonValues.ts'
import { isDate } from '#domain/time.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { presenceLabels } from '#src/api/presenceLabels.ts'
import { publishedWorkLabels } from '#src/api/publishedWorkLabels.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import { userRoleLabels } from '#src/api/userRoleLabels.ts'
import { dateLocale, dayWords } from '#domain/timeWords.ts'
import { eventStateLabels } from './eventStateLabels.ts'

type Labels = Readonly<Record<string, MessageDescriptor>>

const partnerRoles: Labels = partnerRoleLabels

const userRoleNames: Labels = Object.fromEntries(
  Object.entries(userRoleLabels).map(([role, { name }]) => [role, name]),
)

const reviewLinkStates: Labels = {
  made: msg`działa`,
  replaced: msg`działa, poprzednie unieważniono`,
  revoked: msg`unieważniono`,
}

/** Fields whose value is a code, and what its values are called. */
const codes: Readonly<Record<string, Labels>> = {
  kind: itemKindLabels,
  workKind: publishedWorkLabels,
  reviewLink: reviewLinkStates,
  presence: presenceLabels,
  state: eventStateLabels,
  passkeyRoles: userRoleNames,
  role: { ...appearanceRoleLabels, ...userRoleNames },
}

/** Fields that are not known yet, rather than empty. */
const toBeSettled = ['start', 'durationMinutes', 'roomId']

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u

/** Puts a value of the history into words: `word('start', null)` is „do ustalenia”. */
export const useValueWords = () => {
  const { t, i18n } = useLingui()

  const wordPlace = (place: Readonly<Record<string, unknown>>): string => {
    const { name, title, label, value, role, order, orderRule, subject, text, sector, people } = place
    if (sector !== undefined)
      return typeof people === 'number' ? `${textOf(sector)}: ${people}` : textOf(sector)
    const known = partnerRoles[textOf(role)]
    if (known !== undefined) {
      const words = [i18n._(known), typeof order === 'number' ? t`miejsce ${order}` : '']
      return [...words, orderRule === 'alphabetical' ? t`alfabetycznie` : ''].filter(Boolean).join(', ')
    }
    if (label !== undefined) return `${textOf(label)}: ${textOf(value)}`
    // The words of a kind of letter; both empty: those that Mównica brings.
    if (subject !== undefined)
      return [subject, text].map(textOf).filter(Boolean).join('\n') || t`zwykłe słowa`
    return textOf(name) || textOf(title)
  }

  const word = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      return toBeSettled.includes(field) ? t`do ustalenia` : t`brak`
    if (typeof value === 'boolean') return value ? t`tak` : t`nie`
    if (typeof value === 'number') return new Intl.NumberFormat(i18n.locale).format(value)
    if (Array.isArray(value))
      return value.map((part) => word(field, part)).join(field === 'facts' ? '\n' : ', ')
    if (isObject(value)) return wordPlace(value)
    const text = textOf(value)
    const code = codes[field]?.[text]
    if (code !== undefined) return i18n._(code)
    if (instant.test(text)) {
      const format = new Intl.DateTimeFormat(dateLocale(i18n.locale), {
        dateStyle: 'medium',
        timeStyle: 'short',
      })
      return format.format(Date.parse(text))
    }
    return isDate(text) ? dayWords(text, i18n.locale) : text
  }
  return word
}

/** The names alone of a partner's roles, without their places. */
export const usePartnerRoles = () => {
  const { i18n } = useLingui()
  return (roles: unknown): string =>
    objectsOf(roles)
      .flatMap(({ role }) => partnerRoles[textOf(role)] ?? [])
      .map((label) => i18n._(label))
      .join(', ')
}
