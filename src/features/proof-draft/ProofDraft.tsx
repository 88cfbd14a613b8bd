import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import type { Material, MaterialDetails } from '#contract/materials.ts'
import type { Finding } from '#contract/proofData.ts'
import { api } from '#src/api/client.ts'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { draftWith, needsServer } from './draftWith.ts'
import { MakeProof } from './MakeProof.tsx'
import classes from './ProofDraft.module.css'
import { UploadProof } from './UploadProof.tsx'

const DraftPicture = lazy(async () => ({ default: (await import('./DraftPicture.tsx')).DraftPicture }))

/** How the material would look with the options as they are being typed, and the way to make a version of it. */
export const ProofDraft = ({
  material,
  details,
  isDirty,
  onMade,
  renderFindings,
}: {
  material: Material
  details: MaterialDetails
  isDirty: boolean
  onMade: () => void
  renderFindings: (findings: readonly Finding[]) => ReactNode
}) => {
  const { eventId, draft } = material
  const { data: funding } = useQuery(api.fundingProjects.ofEvent.queryOptions({ input: { eventId } }))
  return (
    <div className={classes['draft']}>
      <div className={classes['actions']}>
        <MakeProof material={material} isDirty={isDirty} onMade={onMade} />
        <UploadProof materialId={material.id} onMade={onMade} />
      </div>
      {needsServer(draft, details) && (
        <p role="status" className={classes['quiet']}>
          <Trans>Panele, osoby i logotypy na inne tło pokażą się po zapisaniu opcji.</Trans>
        </p>
      )}
      <Suspense fallback={<Skeleton shape="rows" rows={8} />}>
        <DraftPicture data={draftWith(draft, details, funding?.projects)} renderFindings={renderFindings} />
      </Suspense>
    </div>
  )
}
