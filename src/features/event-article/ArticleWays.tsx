import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Article, ArticleFormat } from '#contract/article.ts'
import { articleFileName } from '#domain/article/articleParts.ts'
import { detailsOf } from '#domain/article/articleText.ts'
import { articleFragment, articleText, articleTitle } from '#domain/article/printArticle.ts'
import { client } from '#src/api/client.ts'
import { ActionMenu, MenuAction } from '#src/ui/ActionMenu.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import classes from './EventArticle.module.css'

/** What most take stands beside the copying, the rest in a menu: on a phone the article itself is in sight. */
const others = [
  ['html', 'HTML'],
  ['md', 'Markdown'],
  ['txt', 'TXT'],
] as const satisfies readonly [ArticleFormat, string][]

/** The article to be pasted into a page, or saved as a file. */
export const ArticleWays = ({ article }: { article: Article }) => {
  const { t } = useLingui()
  const { blocks } = detailsOf(article)
  const save = useMutation({
    mutationFn: async (format: ArticleFormat) => {
      const file = await client.article.file({ eventId: article.eventId, format })
      const name = articleFileName(article.eventName, article.heldOn, format)
      saveFile({ name, type: file.type, text: file })
    },
  })
  return (
    <div className={classes['ways']} role="group" aria-label={t`Kopiowanie i pliki`}>
      <CopyText text={() => articleTitle(blocks)}>
        <Trans>Kopiuj tytuł</Trans>
      </CopyText>
      <CopyText text={() => articleText(blocks)} html={() => articleFragment(blocks)}>
        <Trans>Kopiuj tekst</Trans>
      </CopyText>
      <CopyText text={() => articleFragment(blocks)}>
        <Trans>Kopiuj HTML</Trans>
      </CopyText>
      <Button
        variant="default"
        loading={save.isPending && save.variables === 'docx'}
        onClick={() => save.mutate('docx')}
      >
        <Trans>Pobierz Word</Trans>
      </Button>
      <ActionMenu isFramed label={t`Inne formaty`}>
        {others.map(([format, name]) => (
          <MenuAction key={format} onClick={() => save.mutate(format)}>
            <Trans>Pobierz {name}</Trans>
          </MenuAction>
        ))}
      </ActionMenu>
      {save.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie pobrano pliku. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </div>
  )
}
