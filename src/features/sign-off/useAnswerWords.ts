import { useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import type { PlaceFacts } from '#contract/signOffs.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { dayWords } from '#domain/timeWords.ts'

type PersonInLineup = Lineup['people'][number]

/** Where a person's answer stands, with what it was for: „Potwierdzono 11:00–12:00”, „Nieaktualne · dotyczyło 10:00–11:00”. */
export const useAnswerWords = () => {
  const { t, i18n } = useLingui()
  const hours = ({ start, end }: Pick<PlaceFacts, 'start' | 'end'>) =>
    start === null ? t`godzina do ustalenia` : [start, end].filter(Boolean).join('–')

  return ({ state, decision, role }: PersonInLineup, { content }: Pick<Lineup, 'content'>): string => {
    const word = i18n._(answerStateLabels[state].word)
    const facts = decision?.facts ?? null
    if (state === 'outdated' && facts === null) return t`${word} · pytanie dotyczyło czego innego`
    if (facts === null) return word
    if (state === 'confirmed' || state === 'maybe')
      return facts.start === null ? word : `${word} ${hours(facts)}`
    if (state !== 'outdated') return word
    const was = [
      facts.date === content.date ? null : dayWords(facts.date, i18n.locale),
      facts.start === content.start && facts.end === content.end ? null : hours(facts),
      facts.venue === content.venue ? null : (facts.venue ?? t`miejsce do ustalenia`),
      facts.role === role ? null : i18n._(appearanceRoleLabels[facts.role]),
    ]
    const about = was.filter((it) => it !== null).join(', ')
    return about === '' ? word : t`${word} · dotyczyło: ${about}`
  }
}
