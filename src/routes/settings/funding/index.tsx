import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { FundingProjects } from '#src/features/funding-project/FundingProjects.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/funding/')({
  context: () => ({ projectsQuery: api.fundingProjects.list.queryOptions({ input: { limit: 200 } }) }),
  loader: ({ context: { queryClient, projectsQuery } }) =>
    queryClient.query({ ...projectsQuery, staleTime: 'static' }),
  component: FundingScreen,
})

function FundingScreen() {
  const { projectsQuery } = Route.useRouteContext()
  const { data: projects } = useSuspenseQuery(projectsQuery)
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Źródła finansowania</Trans>}
        actions={
          projects.items.length > 0 && (
            <PermittedLink needs="fundingProjects.create" to="/settings/funding/new">
              <Trans>Dodaj projekt</Trans>
            </PermittedLink>
          )
        }
      />
      <FundingProjects projects={projects.items} />
    </>
  )
}
