import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { messageKinds } from '#src/api/messageKindLabels.ts'
import { LetterSample } from '#src/features/message-templates/LetterSample.tsx'
import { TemplateForm } from '#src/features/message-templates/TemplateForm.tsx'
import { TemplateKinds } from '#src/features/message-templates/TemplateKinds.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/letters/$kind')({
  context: () => ({ templatesQuery: api.messageTemplates.list.queryOptions() }),
  loader: ({ context: { queryClient, templatesQuery }, params }) => {
    if (messageKinds.every((kind) => kind !== params.kind)) throw notFound()
    return queryClient.query({ ...templatesQuery, staleTime: 'static' })
  },
  component: LettersScreen,
})

function LettersScreen() {
  const { templatesQuery } = Route.useRouteContext()
  const params = Route.useParams()
  const { data: templates } = useSuspenseQuery(templatesQuery)
  const template = templates.items.find(({ kind }) => kind === params.kind)
  if (template === undefined) return null
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Treść listów</Trans>}
        facts={
          <Trans>
            Nowa treść wchodzi do listów pisanych od tej chwili. Szkice, które już czekają, zachowują swoją.
          </Trans>
        }
        actions={
          <LinkButton to="/outbox" variant="subtle">
            <Trans>Skrzynka nadawcza</Trans>
          </LinkButton>
        }
      />
      <TemplateKinds />
      <Permitted operation="messageTemplates.put" otherwise={<LetterSample sample={template.sample} />}>
        <TemplateForm key={template.kind} template={template} />
      </Permitted>
    </>
  )
}
