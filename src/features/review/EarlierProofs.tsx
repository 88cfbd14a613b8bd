import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { proofAnswerBadges } from './proofAnswerBadges.ts'
import classes from './Review.module.css'
import { useProofAnswerWords } from './useProofAnswerWords.ts'

/** The versions of a material that nobody answers any more: what they looked like, and what was answered to them. */
export const EarlierProofs = ({
  proofs,
  current,
}: {
  proofs: readonly ReviewProof[]
  current: ReviewProof | null
}) => {
  const { t } = useLingui()
  const wordsOf = useProofAnswerWords()
  if (proofs.length === 0) return null
  const next = current?.number
  return (
    <details className={classes['section']}>
      <summary className={classes['fold']}>
        <Trans>Wcześniejsze wersje ({proofs.length})</Trans>
      </summary>
      <ul className={classes['entries']}>
        {proofs.map(({ id, materialName, number, createdAt, picture, width, height, decisions }) => (
          <li key={id}>
            <strong>
              {materialName} · {t`wersja ${number}`}
            </strong>
            <span className={classes['quiet']}>
              <Instant at={createdAt} />
              {' · '}
              {next === undefined ? (
                <Trans>zastąpiła ją nowsza wersja</Trans>
              ) : (
                <Trans>zastąpiła ją wersja {next}</Trans>
              )}
            </span>
            {decisions
              .filter(({ proofId }) => proofId === id)
              .map((decision) => (
                <div key={decision.id}>
                  <StateBadge state={proofAnswerBadges[decision.answer]}>{wordsOf(decision)}</StateBadge>
                  {decision.comment !== '' && (
                    <blockquote className={classes['quote']}>{decision.comment}</blockquote>
                  )}
                </div>
              ))}
            <img
              loading="lazy"
              className={classes['past']}
              src={mediaUrl(picture.sha256)}
              alt={t`${materialName}, wersja ${number}`}
              width={width}
              height={height}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
