import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { ProofDownload } from './ProofDownload.tsx'
import classes from './Review.module.css'
import type { PartnerAnswer } from './useProofAnswer.ts'

const ProofWayDialog = lazy(async () => ({ default: (await import('./ProofWayDialog.tsx')).ProofWayDialog }))

/** What else there is to do with a proof: to show it to a superior, or to be shown without the logo or not at all. */
export const ProofMatters = ({
  proof,
  notice,
  error,
  isPending,
  onAnswer,
}: {
  proof: ReviewProof
  notice: ReactNode
  error: unknown
  isPending: boolean
  /** Stores an answer and says whether it was stored; nothing is answered without it. */
  onAnswer: ((given: PartnerAnswer) => Promise<boolean>) | undefined
}) => {
  const [way, setWay] = useState<'name-only' | 'not-taking-part' | null>(null)
  // Kept here, so that a dialog closed by mistake loses nothing.
  const [comment, setComment] = useState('')
  return (
    <div className={classes['buttons']}>
      <ProofDownload proofId={proof.id} />
      {onAnswer !== undefined && (
        <>
          {proof.facts.showsAs !== 'name' && (
            <Button variant="default" onClick={() => setWay('name-only')}>
              <Trans>Tylko nazwa, bez logo</Trans>
            </Button>
          )}
          <Button variant="default" onClick={() => setWay('not-taking-part')}>
            <Trans>Nie uczestniczymy</Trans>
          </Button>
          {way !== null && (
            <Suspense>
              <ProofWayDialog
                way={way}
                comment={comment}
                notice={notice}
                error={error}
                isPending={isPending}
                onComment={setComment}
                onSend={async () => {
                  if (!(await onAnswer({ answer: way, comment, pin: null }))) return
                  setWay(null)
                  setComment('')
                }}
                onClose={() => setWay(null)}
              />
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}
