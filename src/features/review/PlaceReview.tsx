import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReviewAnswer } from '#contract/review.ts'
import { placeDifference } from '#domain/placeDifference.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { CalendarButton } from './CalendarButton.tsx'
import { ChangeList } from './ChangeList.tsx'
import { NewerNotice } from './NewerNotice.tsx'
import { NotSent } from './NotSent.tsx'
import { PlaceGiven } from './PlaceGiven.tsx'
import { PrintedPlace } from './PrintedPlace.tsx'
import classes from './Review.module.css'
import { ReviewPage } from './ReviewPage.tsx'
import { usePinned } from './usePinned.ts'
import { usePlaceAnswer, type DraftAnswer, type PlaceAnswer } from './usePlaceAnswer.ts'
import { When } from './When.tsx'

/** Who came once and cannot any more says so; who has not said yet that they come declines. */
const offeredAfter = (answer: string | undefined): readonly PlaceAnswer[] =>
  answer === 'confirmed' || answer === 'cannot-attend'
    ? ['confirmed', 'maybe', 'cannot-attend']
    : ['confirmed', 'maybe', 'declined']

const hasAnswered = ({ decision, state }: ReviewAnswer) => decision !== null && state === decision.answer

/** Somebody's own place on their phone: what is asked, when and where, the answer, and how they will be printed. */
export const PlaceReview = ({ place }: { place: ReviewAnswer }) => {
  const { t } = useLingui()
  const [isChanging, setChanging] = useState(false)
  const { shown, newer, previous, show, settle } = usePinned(
    place,
    (before, now) => before.coversHash === now.coversHash || (hasAnswered(before) && !isChanging),
  )
  const asksEmail = place.itemKind === 'panel'
  const [draft, setDraft] = useState<DraftAnswer>({
    answer: null,
    note: '',
    sharesEmail: asksEmail ? place.sharesEmail : null,
  })
  const [isRefused, setRefused] = useState(false)
  const { respond, isPending, error, freshId } = usePlaceAnswer(place.id, (current) => {
    show(current)
    setRefused(true)
  })
  const send = async (answer: PlaceAnswer) => {
    if (isPending || !(await respond(shown.coversHash, { ...draft, answer }))) return
    setRefused(false)
    settle()
    setChanging(false)
    setDraft((now) => ({ ...now, answer: null, note: '' }))
  }
  const isOn = place.event.state !== 'cancelled' && place.state !== 'void'
  const isAnswering = isOn && (!hasAnswered(place) || isChanging)
  const [before, after] = newer === null ? [previous, shown] : [shown, newer]
  return (
    <ReviewPage
      title={shown.title}
      facts={<When place={shown} />}
      event={place.event}
      asked={
        <PlaceGiven
          place={place}
          freshId={freshId}
          onChange={isOn && !isAnswering ? () => setChanging(true) : undefined}
        />
      }
    >
      {before !== null && (
        <NewerNotice
          title={<Trans>Organizator zmienił ten punkt programu</Trans>}
          isRefused={isRefused && newer === null}
          {...(newer === null ? {} : { onShow: () => show(newer) })}
        >
          <ChangeList changes={placeDifference(before.facts, after.facts, place.personId)} places={[]} />
        </NewerNotice>
      )}
      <p>
        {t(itemKindLabels[shown.itemKind])} · {t(appearanceRoleLabels[shown.role])}
      </p>
      {shown.abstract !== '' && <p className={classes['text']}>{shown.abstract}</p>}
      {isAnswering && (
        <>
          <AnswerForm
            draft={draft}
            offered={offeredAfter(place.decision?.answer)}
            isAgain={isChanging}
            isPending={isPending}
            onType={setDraft}
            onSend={(answer) => void send(answer)}
            onKeep={() => setChanging(false)}
          />
          <NotSent error={error} />
        </>
      )}
      {isOn && place.state === 'confirmed' && (
        <div className={classes['buttons']}>
          <CalendarButton facts={place.facts} event={place.event} />
        </div>
      )}
      <PrintedPlace place={place} />
      <UnsavedGuard isDirty={draft.note.trim() !== ''} />
    </ReviewPage>
  )
}
