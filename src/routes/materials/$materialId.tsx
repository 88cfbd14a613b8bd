import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { MaterialMissing } from '#src/features/material-card/MaterialMissing.tsx'
import { ProofComparison } from '#src/features/proof-compare/ProofComparison.tsx'
import { DraftView } from './-DraftView.tsx'
import { MaterialHeader } from './-MaterialHeader.tsx'
import { ProofView } from './-ProofView.tsx'

export const Route = createFileRoute('/materials/$materialId')({
  // Without a view the newest version is shown, or the draft while there is none.
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { view: ['draft', 'proof', 'compare'], proofId: 'text' }),
  context: ({ params }) => ({ materialQuery: api.materials.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, materialQuery } }) =>
    orNotFound(queryClient.query({ ...materialQuery, staleTime: 'static' })),
  component: MaterialScreen,
  notFoundComponent: MaterialMissing,
})

function MaterialScreen() {
  const navigate = Route.useNavigate()
  const { materialQuery } = Route.useRouteContext()
  const { data: material } = useSuspenseQuery(materialQuery)
  const { view: chosen, proofId } = Route.useSearch()
  const { newest, proofs, eventId } = material
  const view = newest === null ? 'draft' : (chosen ?? 'proof')
  return (
    <>
      <MaterialHeader
        material={material}
        view={view}
        onRemoved={() => navigate({ to: '/events/$eventId/materials', params: { eventId } })}
      />
      {view === 'draft' && (
        <DraftView
          key={material.id}
          material={material}
          onMade={() => void navigate({ search: { view: 'proof' } })}
        />
      )}
      {view === 'proof' && newest !== null && (
        <ProofView
          material={material}
          newest={newest}
          proofId={(proofs.find(({ id }) => id === proofId) ?? newest).id}
        />
      )}
      {view === 'compare' && <ProofComparison key={newest?.id} proofs={proofs} />}
    </>
  )
}
