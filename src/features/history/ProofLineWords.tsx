import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ProofLine } from '#domain/proofLines.ts'
import { proofAnswerLabels } from '#src/api/proofAnswerLabels.ts'
import { dayWords } from '#domain/timeWords.ts'

type Words = Readonly<Record<string, MessageDescriptor>>

const answers: Words = proofAnswerLabels
const presences: Words = {
  logo: msg`z logo`,
  name: msg`tylko nazwa, bez logo`,
  none: msg`nie uczestniczy`,
}
const variants: Words = {
  colour: msg`w kolorze`,
  white: msg`białe`,
  black: msg`czarne`,
  achromatic: msg`achromatyczne`,
}
const layouts: Words = { horizontal: msg`poziome`, vertical: msg`pionowe` }

/** One step of a material's way to its partners, or of the marks on it, in words. */
export const ProofLineWords = ({ line }: { line: ProofLine }) => {
  const { t, i18n } = useLingui()
  const word = (words: Words, code: string) => {
    const known = words[code]
    return known === undefined ? code : i18n._(known)
  }
  switch (line.kind) {
    case 'proof-made':
      return line.note === '' ? (
        <Trans>wersja {line.number}</Trans>
      ) : (
        <Trans>
          wersja {line.number}: {line.note}
        </Trans>
      )
    case 'proof-sent': {
      const day = dayWords(line.deadline, i18n.locale)
      return (
        <Trans>
          {line.name}: wersja {line.number}, termin {day}
        </Trans>
      )
    }
    case 'proof-answered': {
      const answer = word(answers, line.answer)
      const way = line.way === 'on-behalf' ? `, ${t`zapisano w imieniu`}` : ''
      return (
        <Trans>
          {line.name}: wersja {line.number}, {answer}
          {way}
        </Trans>
      )
    }
    case 'overruled':
      return (
        <Trans>
          wersja {line.number}: <q>{line.reason}</q>
        </Trans>
      )
    case 'shown': {
      const presence = word(presences, line.presence)
      return `${line.name}: ${presence}`
    }
    case 'logo': {
      const variant = word(variants, line.variant)
      return line.isGone ? <Trans>Usunięto logo: {variant}</Trans> : <Trans>Logo: {variant}</Trans>
    }
    case 'strip': {
      const strip = `${word(variants, line.variant)}, ${word(layouts, line.layout)}`
      return line.isGone ? (
        <Trans>Usunięto zestawienie znaków: {strip}</Trans>
      ) : (
        <Trans>Zestawienie znaków: {strip}</Trans>
      )
    }
  }
}
