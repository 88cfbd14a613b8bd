import { t } from '@lingui/core/macro'

/** Why somebody is taken for the same person, in words; the codes are those of `domain/similarPeople.ts`. */
export const similarityReason = (code: string): string => {
  switch (code) {
    case 'same-email':
      return t`ten sam adres e-mail`
    case 'same-name':
      return t`tak samo się nazywa`
    case 'punctuation':
      return t`różni się łącznikiem lub odstępem`
    case 'swapped':
      return t`imię i nazwisko zamienione miejscami`
    case 'part-of-surname':
      return t`część nazwiska dwuczłonowego`
    default:
      return t`podobna pisownia`
  }
}
