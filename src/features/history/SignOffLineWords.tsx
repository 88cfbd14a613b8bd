import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { SignOffLine } from '#domain/signOffLines.ts'
import { dayWords } from '#domain/timeWords.ts'
import { answerWords, letterStateWords } from './signOffWords.ts'

const answers: Readonly<Record<string, MessageDescriptor>> = answerWords
const letterStates: Readonly<Record<string, MessageDescriptor>> = letterStateWords

/** One step of a sign-off in words: „wersja 3, potwierdzono (zapisano w imieniu)”. */
export const SignOffLineWords = ({ line }: { line: SignOffLine }) => {
  const { t, i18n } = useLingui()
  const word = (words: Readonly<Record<string, MessageDescriptor>>, code: string) => {
    const known = words[code]
    return known === undefined ? code : i18n._(known)
  }
  const versionWords = (version: number | null) => (version === null ? '' : t`wersja ${version}`)
  const until = (deadline: string) => {
    const day = dayWords(deadline, i18n.locale)
    return t`termin ${day}`
  }
  const joined = (...parts: string[]) => parts.filter(Boolean).join(', ')
  switch (line.kind) {
    case 'sent':
      return joined(versionWords(line.version), until(line.deadline))
    case 'asked':
      return joined(line.name, until(line.deadline))
    case 'answered': {
      const way = line.way === 'on-behalf' ? t`zapisano w imieniu` : ''
      const whose = line.name || versionWords(line.version)
      const words = joined(word(answers, line.answer), way)
      return whose === '' ? words : `${whose}: ${words}`
    }
    case 'said':
      return <q>{line.text}</q>
    case 'proposed':
      return line.what === 'card' ? <Trans>poprawka w druku</Trans> : <Trans>osoba do składu</Trans>
    case 'resolved':
      return line.state === 'accepted' ? (
        <Trans>Przyjęto propozycję</Trans>
      ) : (
        <Trans>Odrzucono propozycję</Trans>
      )
    case 'letter': {
      const state = word(letterStates, line.state)
      const from = line.from === '' || line.from === line.state ? '' : `${word(letterStates, line.from)} → `
      return `${line.name}, „${line.subject}”: ${from}${state}`
    }
  }
}
