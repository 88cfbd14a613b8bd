import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Finding } from '#contract/proofData.ts'
import { fileQuestionLabels } from './fileQuestionLabels.ts'
import { dayOf, numberOf, textOf } from './findingValues.ts'
import { partnerRuleLabel } from './partnerRuleLabel.ts'
import { stripRuleLabel } from './stripRuleLabel.ts'

/** What did not fit, by `Overflow` of `domain/drawing`. */
const unfit: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`Tytuł nie mieści się w całości. Wybierz większy format.`,
  lead: msg`Wiersz pod tytułem nie mieści się w całości. Skróć go albo wybierz większy format.`,
  details: msg`Data i miejsce nie mieszczą się w całości. Wybierz większy format.`,
  people: msg`Nie wszystkie osoby się mieszczą. Wybierz większy format albo nie pokazuj osób.`,
  programme: msg`Program nie mieści się w całości. Wybierz większy format albo nie pokazuj paneli.`,
  roles: msg`Wiersze z rolami partnerów nie mieszczą się w całości. Wybierz większy format.`,
  partners: msg`Pasek partnerów nie mieści się w całości. Wybierz większy format.`,
  funding: msg`Informacja o dofinansowaniu albo zestawienie znaków nie mieści się w całości. Wybierz większy format.`,
}

const textRuleLabel = (rule: string, values: Finding['values']): MessageDescriptor | null => {
  const project = textOf(values, 'project')
  switch (rule) {
    case 'clause-missing':
      return msg`W tekście nie ma informacji, że projekt „${project}” dofinansowuje Unia Europejska. Same znaki nie wystarczą.`
    case 'amount-missing':
      return msg`W tekście nie ma kwoty wsparcia projektu „${project}”. Uzupełnij kwotę w projekcie.`
    case 'title-too-long': {
      const [letters, most] = [numberOf(values, 'letters'), numberOf(values, 'most')]
      return msg`Tytuł projektu ma ${letters} znaków, a może mieć ${most}. Skróć tytuł zgodnie z umową.`
    }
    case 'before-agreement': {
      const [agreement, event] = [dayOf(values, 'agreement'), dayOf(values, 'event')]
      return msg`Wydarzenie (${event}) odbywa się przed podpisaniem umowy o dofinansowanie (${agreement}), a wtedy znaków się nie używa. Sprawdź daty.`
    }
    case 'agreement-date-unknown':
      return msg`Nie podano daty umowy o dofinansowanie projektu „${project}”. Czy umowa jest już podpisana?`
    case 'hashtag-missing':
      return msg`Brakuje #FunduszeUE lub #FunduszeEuropejskie. Dodaj hasztag do grafiki albo do treści wpisu.`
    case 'people-unconfirmed': {
      const [count, names] = [numberOf(values, 'count'), textOf(values, 'names')]
      return msg`Wymieniono osoby, które nie potwierdziły udziału (${count}): ${names}. Czy można je wymienić?`
    }
    case 'contrast': {
      const text = textOf(values, 'text')
      const [ratio, needed] = [numberOf(values, 'ratio'), numberOf(values, 'needed')]
      return msg`Tekst „${text}” słabo odróżnia się od tła (${ratio}:1, potrzeba ${needed}:1). Wybierz inne tło.`
    }
    case 'characters-missing': {
      const letters = textOf(values, 'letters')
      return msg`Pismo materiału nie ma znaków: ${letters}. Zmień tekst, w którym są.`
    }
    default:
      return null
  }
}

const measured = ({ rule, values }: Finding): MessageDescriptor | null | undefined =>
  rule === 'content-unfit'
    ? unfit[textOf(values, 'part')]
    : (stripRuleLabel(rule, values) ?? partnerRuleLabel(rule, values) ?? textRuleLabel(rule, values))

/**
 * What a rule found, as a sentence that says what is wrong and what to do; a question where nothing was measured and a
 * human has to see. The codes are those of `domain/marks/ruleSets.ts`, which knows where each rule comes from.
 */
export const findingSentence = (finding: Finding): string => {
  const { rule, severity, values } = finding
  const isQuestion = severity === 'ask' && Object.keys(values).every((key) => key === 'project')
  const words = (isQuestion ? fileQuestionLabels[rule] : undefined) ?? measured(finding)
  return words ? i18n._(words) : rule
}
