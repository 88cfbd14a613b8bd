import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReviewPanel } from '#contract/review.ts'
import { contentDifference, placesOf } from '#domain/contentDifference.ts'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { ChangeList } from './ChangeList.tsx'
import { LineupDecision } from './LineupDecision.tsx'
import { LineupGiven } from './LineupGiven.tsx'
import { LineupToReview } from './LineupToReview.tsx'
import { NewerNotice } from './NewerNotice.tsx'
import { NotSent } from './NotSent.tsx'
import { PanelMatters } from './PanelMatters.tsx'
import type { Remarks } from './RemarksForm.tsx'
import classes from './Review.module.css'
import { ReviewPage } from './ReviewPage.tsx'
import { useLineupDecision, type LineupAnswer } from './useLineupDecision.ts'
import { useLooked } from './useLooked.ts'
import { usePinned } from './usePinned.ts'
import { When } from './When.tsx'

const noRemarks: Remarks = { comment: '', aboutPersonId: null }

/** Whether what came meanwhile is only read: nothing was shown that is being answered. */
const isOnlyRead = ({ asked, decision }: ReviewPanel) =>
  asked === null || (!asked.isWaiting && decision !== null)

/** A panel on its moderator's phone: what is asked, who sits at it, the answer at the thumb, and everything else below. */
export const PanelReview = ({ panel }: { panel: ReviewPanel }) => {
  const [remarks, setRemarks] = useState(noRemarks)
  const [isWriting, setWriting] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const { shown, newer, previous, show, settle } = usePinned(
    panel,
    (before, now) => before.asked?.version === now.asked?.version || (isOnlyRead(before) && !isChanging),
  )
  const [isRefused, setRefused] = useState(false)
  const { decide, isPending, error, freshId } = useLineupDecision(panel.id, (current) => {
    show(current)
    setRefused(true)
  })
  const { asked } = shown
  const version = asked?.version
  useLooked(panel.id, version)

  const answer = async (given: LineupAnswer) => {
    if (version === undefined || isPending || !(await decide(version, given))) return false
    setRefused(false)
    settle()
    setChanging(false)
    setWriting(false)
    if (given.answer === 'changes-requested') setRemarks(noRemarks)
    return true
  }

  const isOn = panel.event.state !== 'cancelled'
  const isAnswering = isOn && asked !== null && (asked.isWaiting || isChanging || panel.decision === null)
  const [before, after] = newer === null ? [previous, shown] : [shown, newer]
  const afterVersion = after.asked?.version
  const notice = before?.asked && after.asked && (
    <NewerNotice
      title={<Trans>Organizator przysłał nowszy skład (wersja {afterVersion})</Trans>}
      isRefused={isRefused && newer === null}
      {...(newer === null ? {} : { onShow: () => show(newer) })}
    >
      <ChangeList
        changes={contentDifference(before.asked.content, after.asked.content)}
        places={[...placesOf(before.asked.content), ...placesOf(after.asked.content)]}
      />
    </NewerNotice>
  )
  return (
    <ReviewPage
      title={shown.title}
      facts={<When place={shown} />}
      event={panel.event}
      asked={
        <LineupGiven
          panel={{ ...panel, asked }}
          freshId={freshId}
          onChange={isOn && asked !== null && !isAnswering ? () => setChanging(true) : undefined}
        />
      }
    >
      {notice}
      {shown.abstract !== '' && <p className={classes['text']}>{shown.abstract}</p>}
      {asked === null ? (
        <p className={classes['calm']}>
          <Trans>
            Skład jest jeszcze w przygotowaniu. Poprosimy o potwierdzenie, gdy będzie gotowy; na razie nie
            trzeba nic robić.
          </Trans>
        </p>
      ) : (
        <LineupToReview content={asked.content} emails={panel.emails} seenBefore={shown.seenBefore} />
      )}
      {isAnswering && (
        <>
          <NotSent error={error} />
          <LineupDecision
            content={asked.content}
            remarks={remarks}
            isWriting={isWriting}
            isAgain={isChanging}
            isPending={isPending}
            onType={setRemarks}
            onWrite={setWriting}
            onSign={() => void answer({ answer: 'signed', comment: '', aboutPersonId: null })}
            onSend={() => void answer({ ...remarks, answer: 'changes-requested' })}
            onKeep={() => setChanging(false)}
          />
        </>
      )}
      <PanelMatters
        panel={panel}
        shown={shown}
        notice={isRefused && notice}
        error={error}
        isPending={isPending}
        onCannotModerate={
          isOn && asked !== null && panel.decision?.answer !== 'cannot-moderate' ? answer : undefined
        }
      />
      <UnsavedGuard isDirty={remarks.comment.trim() !== ''} />
    </ReviewPage>
  )
}
