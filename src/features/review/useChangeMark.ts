import { useLingui } from '@lingui/react/macro'
import type { PrintedCard } from '#contract/programme.ts'
import type { ContentChange } from '#domain/contentDifference.ts'

/** Words a change that can stand beside the person whom it is about: „nowa”, „zmiana: stanowisko”; null for any other. */
export const useChangeMark = () => {
  const { t } = useLingui()
  const fields: Record<keyof PrintedCard, string> = {
    titleBefore: t`tytuł`,
    given: t`imię`,
    family: t`nazwisko`,
    titleAfter: t`tytuł`,
    position: t`stanowisko`,
    organisation: t`organizacja`,
  }
  return (change: ContentChange): string | null => {
    switch (change.kind) {
      case 'added':
        return t`nowa`
      case 'role':
        return t`zmiana: rola`
      case 'moved':
        return t`zmiana: kolejność`
      case 'card': {
        const changed = [...new Set(change.fields.map((field) => fields[field]))].join(', ')
        return t`zmiana: ${changed}`
      }
      default:
        return null
    }
  }
}
