import { useLingui } from '@lingui/react/macro'
import type { Proof } from '#contract/materials.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { PictureViewer } from '#src/ui/PictureViewer.tsx'

/** The frozen picture with the places that partners pointed at. */
export const ProofFigure = ({ proof, name }: { proof: Proof; name: string }) => {
  const { t } = useLingui()
  const { number, picture, width, height, decisions, partners } = proof
  const pins = decisions.flatMap(({ id, pin, comment, eventPartnerId }) => {
    const partner = partners.find((one) => one.eventPartnerId === eventPartnerId)
    return pin === null ? [] : [{ id, ...pin, label: `${partner?.name ?? ''}: ${comment}` }]
  })
  return (
    <PictureViewer
      src={mediaUrl(picture.sha256)}
      alt={t`${name}, wersja ${number}`}
      width={width}
      height={height}
      pins={pins}
    />
  )
}
