import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import type { Article } from '#contract/article.ts'
import { detailsOf } from '#domain/article/articleText.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { ArticleAside } from '#src/features/event-article/ArticleAside.tsx'
import { ArticleEditor } from '#src/features/event-article/ArticleEditor.tsx'
import { ArticleStatus } from '#src/features/event-article/ArticleStatus.tsx'
import { ArticleView } from '#src/features/event-article/ArticleView.tsx'
import { ArticleWays } from '#src/features/event-article/ArticleWays.tsx'
import { checkText } from '#src/features/event-article/checkText.ts'
import classes from '#src/features/event-article/EventArticle.module.css'
import { useRefusal } from '#src/permission/useRefusal.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { useReturnFocus } from '#src/ui/useReturnFocus.ts'

export const Route = createFileRoute('/events/$eventId/article')({
  context: ({ params }) => ({ articleQuery: api.article.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, articleQuery } }) =>
    orNotFound(queryClient.query({ ...articleQuery, staleTime: 'static' })),
  component: EventArticleScreen,
})

function EventArticleScreen() {
  const { articleQuery } = Route.useRouteContext()
  const { data: article } = useSuspenseQuery(articleQuery)
  return <EventArticle key={article.eventId} article={article} />
}

const EventArticle = ({ article }: { article: Article }) => {
  const refusal = useRefusal('article.put')
  const [isEditing, setEditing] = useState(false)
  const editButton = useReturnFocus(isEditing)
  const details = detailsOf(article)
  const edit =
    refusal === undefined ? (
      <Button ref={editButton} onClick={() => setEditing(true)}>
        <Trans>Edytuj tekst</Trans>
      </Button>
    ) : (
      <RefusedButton reason={refusal}>
        <Trans>Edytuj tekst</Trans>
      </RefusedButton>
    )
  if (details.blocks.length === 0)
    return (
      <>
        <PageHeader title={<Trans>Podsumowanie</Trans>} />
        <EmptyState title={<Trans>Nie ma o czym pisać</Trans>}>
          <Trans>Wydarzenie odwołano. Podsumowanie powstaje z wydarzeń, które się odbyły.</Trans>
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={<Trans>Podsumowanie</Trans>} {...(!isEditing && { actions: edit })} />
      <ArticleStatus article={article} />
      {isEditing ? (
        <ArticleEditor
          article={article}
          beside={(check) => <ArticleAside article={article} check={check} isEditing />}
          onClose={() => setEditing(false)}
        />
      ) : (
        <Reading article={article} details={details} />
      )}
    </>
  )
}

const Reading = ({ article, details }: { article: Article; details: ReturnType<typeof detailsOf> }) => {
  const check = checkText(article, details)
  return (
    <>
      <ArticleWays article={article} />
      <div className={classes['page']}>
        <ArticleView article={article} blocks={details.blocks} check={check} />
        <ArticleAside article={article} check={check} isEditing={false} />
      </div>
    </>
  )
}
