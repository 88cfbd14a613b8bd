import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { ruleSetLabels } from '#src/api/stripLabels.ts'
import { FundingForm } from '#src/features/funding-project/FundingForm.tsx'
import { FundingRemoval } from '#src/features/funding-project/FundingRemoval.tsx'
import { StripsState } from '#src/features/funding-project/FundingProjects.tsx'
import { FundingStrips } from '#src/features/funding-project/FundingStrips.tsx'
import { readFunding } from '#src/features/funding-project/fundingValues.ts'
import { RuleList } from '#src/features/funding-project/RuleList.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from '#src/routes/settings/settings.module.css'

export const Route = createFileRoute('/settings/funding/$projectId')({
  context: ({ params }) => ({ projectQuery: api.fundingProjects.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, projectQuery } }) =>
    orNotFound(queryClient.query({ ...projectQuery, staleTime: 'static' })),
  component: FundingProjectScreen,
})

function FundingProjectScreen() {
  const { projectQuery } = Route.useRouteContext()
  const { data: project } = useSuspenseQuery(projectQuery)
  const navigate = Route.useNavigate()
  const { t } = useLingui()
  const put = useMutation(api.fundingProjects.putDetails.mutationOptions())
  const leave = () => void navigate({ to: '/settings/funding' })
  const { id: projectId } = project
  return (
    <>
      <BackLink to="/settings/funding">
        <Trans>Źródła finansowania</Trans>
      </BackLink>
      <PageHeader
        title={project.acronym || project.title}
        facts={
          <>
            {t(ruleSetLabels[project.ruleSet])} · <StripsState project={project} />
          </>
        }
        actions={
          <Permitted operation="fundingProjects.remove">
            <FundingRemoval project={project} onRemoved={leave} />
          </Permitted>
        }
      />
      <div className={classes['parts']}>
        <FundingStrips key={`strips ${projectId}`} project={project} />
        <RuleList ruleSet={project.ruleSet} />
        <Permitted operation="fundingProjects.putDetails" otherwise={<p>{project.title}</p>}>
          <FundingForm
            key={projectId}
            {...readFunding(project)}
            save={(details, revision) => put.mutateAsync({ ...details, projectId, revision })}
            onSaved={() => showDone(<Trans>Zapisano</Trans>)}
            onCancel={leave}
          />
        </Permitted>
        {project.events.length > 0 && (
          <section aria-labelledby="events">
            <h2 id="events">
              <Trans>Wydarzenia z tego projektu</Trans>
            </h2>
            <ul>
              {project.events.map(({ eventId, eventName }) => (
                <li key={eventId}>
                  <Link to="/events/$eventId/partners" params={{ eventId }}>
                    {eventName}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
