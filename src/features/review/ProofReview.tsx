import { Trans } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Pin } from '#contract/materials.ts'
import type { ReviewPartner } from '#contract/review.ts'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { factsDifference } from '#domain/proofs/factsDifference.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { useReturnFocus } from '#src/ui/useReturnFocus.ts'
import { EarlierProofs } from './EarlierProofs.tsx'
import { FactsChanges } from './FactsChanges.tsx'
import { NewerNotice } from './NewerNotice.tsx'
import { NotSent } from './NotSent.tsx'
import { ProofDecisionBar } from './ProofDecisionBar.tsx'
import { ProofGiven } from './ProofGiven.tsx'
import { ProofMatters } from './ProofMatters.tsx'
import { ProofPicture } from './ProofPicture.tsx'
import { isProofRemarks, noRemarks } from './proofRemarks.ts'
import { ReviewPage } from './ReviewPage.tsx'
import { useDraft } from './useDraft.ts'
import { usePinned } from './usePinned.ts'
import { type PartnerAnswer, useProofAnswer } from './useProofAnswer.ts'

// A phone pays for its fields when somebody writes.
const ProofRemarksForm = lazy(async () => ({
  default: (await import('./ProofRemarksForm.tsx')).ProofRemarksForm,
}))

const hasAnswer = ({ state }: ReviewProof) =>
  state === 'accepted' || state === 'changes-requested' || state === 'skipped'

/** The middle of the partner's own mark: where a pin stands at first. */
const startOf = ({ places: [own], width, height }: ReviewProof): Pin =>
  own === undefined
    ? { x: 0.5, y: 0.5 }
    : { x: (own.x + own.width / 2) / width, y: (own.y + own.height / 2) / height }

/** One material on a partner's phone: what is asked, the newest proof large, the answer at the thumb, and everything else below. */
export const ProofReview = ({
  partner,
  proof,
  parts,
}: {
  partner: ReviewPartner
  /** The current proof of the material. */
  proof: ReviewProof
  parts: ReactNode
}) => {
  const { draft, write, clear } = useDraft(`${partner.id}.${proof.materialId}`, noRemarks, isProofRemarks)
  const [isWriting, setWriting] = useState(draft.comment !== '')
  const [isChanging, setChanging] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const { shown, newer, previous, show, settle } = usePinned(
    proof,
    (before, now) =>
      (before.id === now.id && before.coversHash === now.coversHash) || (hasAnswer(before) && !isChanging),
  )
  const { decide, isPending, error, freshId } = useProofAnswer(partner.id, ({ proofs }) => {
    const current = proofs.find((one) => one.isCurrent && one.materialId === proof.materialId)
    if (current !== undefined) show(current)
    setRefused(true)
  })
  const answer = async (given: PartnerAnswer) => {
    if (isPending || !(await decide(shown, given))) return false
    setRefused(false)
    settle()
    setChanging(false)
    setWriting(false)
    clear()
    return true
  }
  const isOn = partner.event.state !== 'cancelled'
  const isAnswering = isOn && (!hasAnswer(proof) || isChanging)
  const [before, after] = newer === null ? [previous, shown] : [shown, newer]
  const changes = before === null ? [] : factsDifference(before.facts, after.facts)
  const { number } = after
  const notice = before !== null && (
    <NewerNotice
      title={<Trans>Organizator przysłał nowszą wizualizację (wersja {number})</Trans>}
      isRefused={isRefused && newer === null}
      {...(newer === null ? {} : { onShow: () => show(newer) })}
    >
      {changes.length > 0 ? (
        <FactsChanges changes={changes} />
      ) : (
        <p>
          <Trans>To, co Państwa dotyczy, się nie zmieniło.</Trans>
        </p>
      )}
    </NewerNotice>
  )
  const isPointing = isAnswering && isWriting
  const writeButton = useReturnFocus(isPointing)
  return (
    <ReviewPage
      title={partner.name}
      facts={<EventDay startsOn={partner.event.startsOn} endsOn={partner.event.endsOn} />}
      event={partner.event}
      asked={
        <ProofGiven
          proof={proof}
          freshId={freshId}
          onChange={isOn && !isAnswering ? () => setChanging(true) : undefined}
        />
      }
    >
      {parts}
      {notice}
      <ProofPicture
        proof={shown}
        roles={partner.roles}
        pin={isPointing ? draft.pin : null}
        onPin={isPointing ? (pin) => write({ ...draft, pin }) : undefined}
      />
      {isAnswering && <NotSent error={error} />}
      {isPointing ? (
        <Suspense>
          <ProofRemarksForm
            remarks={draft}
            startAt={startOf(shown)}
            isPending={isPending}
            onType={write}
            onSend={() => void answer({ ...draft, answer: 'changes-requested' })}
            onClose={() => setWriting(false)}
          />
        </Suspense>
      ) : (
        isAnswering && (
          <ProofDecisionBar
            isAgain={isChanging}
            isPending={isPending}
            writeButton={writeButton}
            onAccept={() => void answer({ answer: 'accepted', comment: '', pin: null })}
            onWrite={() => setWriting(true)}
            onKeep={() => setChanging(false)}
          />
        )
      )}
      <ProofMatters
        proof={shown}
        notice={isRefused && notice}
        error={error}
        isPending={isPending}
        onAnswer={isAnswering ? answer : undefined}
      />
      <EarlierProofs
        proofs={partner.proofs.filter((one) => one.materialId === proof.materialId && one.id !== proof.id)}
        current={proof}
      />
    </ReviewPage>
  )
}
