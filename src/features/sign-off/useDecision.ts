import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import type { Channel } from '#contract/signOffs.ts'
import { answerEffect, contentDifference, type ContentChange } from '#domain/contentDifference.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { currentOf } from '#src/form/refusal.ts'
import { lineupAnswers, personAnswers } from './answers.ts'
import { placeOf, type DecisionSubject } from './decisionSubject.ts'
import { useStoredLineup } from './useStoredLineup.ts'

/** What staff write down: an answer that came by another way, that none is waited for, or that it is asked for anew. */
export type StaffDecision =
  | { kind: 'on-behalf'; answer: string; channel: Channel; note: string; comment: string }
  | { kind: 'skipped' | 'reopened'; reason: string }

/**
 * Writes down a decision about the line-up (or the place) as it was when this began. When it has changed since,
 * nothing is written: `changes` says how, and the next `submit` is about what is there now. `isGone`: the person is
 * no longer in the line-up.
 */
export const useDecision = (lineup: Lineup, subject: DecisionSubject) => {
  const [target, setTarget] = useState(lineup)
  const [changes, setChanges] = useState<readonly ContentChange[]>([])
  const [failure, setFailure] = useState<unknown>()
  const decide = useMutation(api.lineups.decide.mutationOptions())
  const answer = useMutation(api.lineups.answer.mutationOptions())
  const once = useOnce()
  const store = useStoredLineup()
  const { panelId } = lineup
  const place = placeOf(target, subject)

  const send = (given: StaffDecision) => {
    if (subject.kind === 'lineup') {
      const body = { panelId, hash: target.hash, decision: ofLineup(given) }
      return once(body, (id) => decide.mutateAsync({ ...body, id }))
    }
    const { appearanceId } = subject
    const body = { panelId, appearanceId, coversHash: place?.coversHash ?? '', decision: ofPlace(given) }
    return once(body, (id) => answer.mutateAsync({ ...body, id }))
  }

  /** Answers whether it is stored. */
  const submit = async (given: StaffDecision) => {
    setFailure(undefined)
    try {
      store(await send(given))
      return true
    } catch (error) {
      const current = currentOf<Lineup>(error)
      if (current === undefined) setFailure(error)
      else {
        const all = contentDifference(target.content, current.content)
        setChanges(
          place === undefined ? all : all.filter((it) => answerEffect(it, place.personId) === 'outdated'),
        )
        setTarget(current)
        store(current)
      }
      return false
    }
  }

  return {
    submit,
    /** What the next `submit` is about. */
    target,
    changes,
    failure,
    isPending: decide.isPending || answer.isPending,
    isGone: subject.kind === 'place' && place === undefined,
  }
}

const ofLineup = (given: StaffDecision) => {
  if (given.kind !== 'on-behalf') return given
  const { answer, ...rest } = given
  return { ...rest, answer: lineupAnswers.find((it) => it === answer) ?? 'changes-requested' }
}

const ofPlace = (given: StaffDecision) => {
  if (given.kind !== 'on-behalf') return given
  const { answer, channel, note } = given
  return { kind: given.kind, channel, note, answer: personAnswers.find((it) => it === answer) ?? 'maybe' }
}
