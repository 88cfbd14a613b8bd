import { useMutation } from '@tanstack/react-query'
import type { Material, MaterialDetails } from '#contract/materials.ts'
import { api } from '#src/api/client.ts'
import { MaterialForm } from '#src/features/material-form/MaterialForm.tsx'
import { ProofDraft } from '#src/features/proof-draft/ProofDraft.tsx'
import { Findings } from '#src/features/proof-view/Findings.tsx'
import { usePermission } from '#src/permission/usePermission.ts'

/** The live preview, beside its options for whoever may change them. */
export const DraftView = ({ material, onMade }: { material: Material; onMade: () => void }) => {
  const putDetails = useMutation(api.materials.putDetails.mutationOptions())
  const mayChange = usePermission('materials.putDetails')
  const { id: materialId, draft } = material
  const preview = (details: MaterialDetails, isDirty: boolean) => (
    <ProofDraft
      material={material}
      details={details}
      isDirty={isDirty}
      onMade={onMade}
      renderFindings={(findings) => <Findings findings={findings} funding={draft.funding} />}
    />
  )
  if (!mayChange) return preview(material, false)
  return (
    <MaterialForm
      material={material}
      save={(details, revision) => putDetails.mutateAsync({ ...details, materialId, revision })}
      renderTyped={preview}
    />
  )
}
