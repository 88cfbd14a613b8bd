import { useLingui } from '@lingui/react/macro'
import type { Pin } from '#contract/materials.ts'
import type { ReviewPartner } from '#contract/review.ts'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { useRolePlaceWords } from '#src/api/useRolePlaceWords.ts'
import { PictureViewer } from '#src/ui/PictureViewer.tsx'
import classes from './Review.module.css'

/** A proof, large, with the partner's own mark outlined, and in words how large it is, where it stands and why. */
export const ProofPicture = ({
  proof: { id, materialName, number, facts, picture, width, height, places, decisions },
  roles,
  pin,
  onPin,
}: {
  proof: ReviewProof
  roles: ReviewPartner['roles']
  pin: Pin | null
  /** A place may be pointed at. */
  onPin: ((pin: Pin) => void) | undefined
}) => {
  const { t } = useLingui()
  const placeWords = useRolePlaceWords()
  const { showsAs, size, name } = facts
  const mark = showsAs === 'logo' ? t`Państwa logo` : t`Państwa nazwa`
  const look =
    showsAs === 'file'
      ? t`Ten plik przygotowano poza Mównicą: proszę odszukać na nim Państwa znak`
      : showsAs === 'name'
        ? t`Państwa nazwa, bez logo`
        : size === null
          ? t`Państwa logo`
          : t`Państwa logo: ${size} % wysokości flagi UE`
  const pins = decisions.flatMap((decision) =>
    decision.proofId === id && decision.pin !== null
      ? [{ ...decision.pin, id: decision.id, label: decision.comment }]
      : [],
  )
  return (
    <section aria-labelledby="proof" className={classes['section']}>
      <h2 id="proof">
        {materialName} · {t`wersja ${number}`}
      </h2>
      <PictureViewer
        src={mediaUrl(picture.sha256)}
        alt={t`${materialName}, wersja ${number}`}
        width={width}
        height={height}
        areas={places.map((place) => ({ ...place, label: mark }))}
        pins={onPin === undefined ? pins : []}
        pin={pin}
        onPin={onPin}
      />
      <div className={classes['own']}>
        <p>
          <strong className={classes['line']}>{name}</strong>
        </p>
        <ul className={classes['roles']}>
          <li>{look}</li>
          {facts.roles.map(({ role, order, of }) => {
            const orderRule = roles.find((own) => own.role === role)?.orderRule ?? 'agreed'
            return <li key={role}>{placeWords({ role, order, of, orderRule })}</li>
          })}
        </ul>
      </div>
    </section>
  )
}
