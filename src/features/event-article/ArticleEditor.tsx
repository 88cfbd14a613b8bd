import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { useDeferredValue, type ReactNode } from 'react'
import type { Article, ArticleBlock, ArticleDetails } from '#contract/article.ts'
import { asText, detailsOf } from '#domain/article/articleText.ts'
import type { ArticleCheck } from '#domain/article/checkArticle.ts'
import type { Finding } from '#domain/article/finding.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import { BlockField } from './BlockField.tsx'
import { checkText } from './checkText.ts'
import classes from './EventArticle.module.css'
import { LeftOutBlocks } from './LeftOutBlocks.tsx'

const read = (article: Article) => ({ values: detailsOf(article), revision: article.revision })

/** Blocks with one put after another; at the beginning where there is none before. */
const inserted = (blocks: readonly ArticleBlock[], afterKey: string | null, block: ArticleBlock) => {
  const at = blocks.findIndex(({ key }) => key === afterKey) + 1
  return [...blocks.slice(0, at), block, ...blocks.slice(at)]
}

/** Where a paragraph of the draft belongs: after the nearest one before it in the draft that the text has. */
const placeInDraft = (draft: readonly { key: string }[], blocks: readonly ArticleBlock[], key: string) => {
  const before = draft.slice(
    0,
    draft.findIndex((block) => block.key === key),
  )
  return before.findLast((block) => blocks.some((it) => it.key === block.key))?.key ?? null
}

/** The text of the article paragraph by paragraph, each checked as it is typed. `beside` gets what was found. */
export const ArticleEditor = ({
  article,
  beside,
  onClose,
}: {
  article: Article
  beside: (check: ArticleCheck) => ReactNode
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { eventId, draft } = article
  const put = useMutation(api.article.put.mutationOptions())
  const record = useRecordForm({
    schema: () => import('#contract/article.ts').then((module) => module.articleDetails),
    ...read(article),
    save: (details: ArticleDetails, revision) => put.mutateAsync({ ...details, eventId, revision }),
    read,
    onSaved: () => {
      showDone(t`Zapisano podsumowanie`)
      onClose()
    },
  })
  const { field } = useController({ control: record.control, name: 'blocks' })
  const { field: accepted } = useController({ control: record.control, name: 'accepted' })
  const blocks = field.value
  const check = checkText(article, {
    blocks: useDeferredValue(blocks),
    accepted: useDeferredValue(accepted.value),
  })
  const change = (key: string, text: string) =>
    field.onChange(blocks.map((block) => (block.key === key ? { ...block, text } : block)))
  const move = (index: number, by: -1 | 1) => {
    const block = blocks[index]
    if (block === undefined) return
    const others = blocks.filter((it) => it !== block)
    field.onChange([...others.slice(0, index + by), block, ...others.slice(index + by)])
  }
  const mend = ({ blockKey, start, end, quote, expected }: Finding) => {
    const text = blocks.find(({ key }) => key === blockKey)?.text ?? ''
    // Only what was found: something may have been typed since.
    if (expected !== null && text.slice(start, end) === quote)
      change(blockKey, text.slice(0, start) + expected + text.slice(end))
  }
  return (
    <div className={classes['page']}>
      <RecordForm
        record={record}
        labels={{ blocks: t`Tekst`, accepted: t`Uznane za dobre` }}
        showValue={(_, value) => shownText(value)}
        saveLabel={<Trans>Zapisz podsumowanie</Trans>}
        onCancel={onClose}
      >
        <ol className={classes['blocks']}>
          {blocks.map((block, index) => (
            <BlockField
              key={block.key}
              block={block}
              place={index + 1}
              count={blocks.length}
              draft={draft.blocks.find(({ key }) => key === block.key)}
              standings={check.standings}
              findings={check.findings.filter(({ blockKey }) => blockKey === block.key)}
              onChange={(text) => change(block.key, text)}
              onMove={(by) => move(index, by)}
              onRemove={() => field.onChange(blocks.filter(({ key }) => key !== block.key))}
              onAddAfter={() =>
                field.onChange(
                  inserted(blocks, block.key, { key: `own/${newId()}`, kind: 'paragraph', text: '' }),
                )
              }
              onMend={mend}
              onAccept={({ key }) => accepted.onChange([...accepted.value, key])}
            />
          ))}
        </ol>
        <LeftOutBlocks
          blocks={draft.blocks.filter(({ key }) => !blocks.some((block) => block.key === key))}
          onInsert={(block) =>
            field.onChange(inserted(blocks, placeInDraft(draft.blocks, blocks, block.key), asText(block)))
          }
        />
        {accepted.value.length > 0 && (
          <p className={classes['quiet']}>
            <Trans>Uznane za dobre: {accepted.value.length}.</Trans>{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => accepted.onChange([])}>
              <Trans>Sprawdzaj je znowu</Trans>
            </Button>
          </p>
        )}
      </RecordForm>
      {beside(check)}
    </div>
  )
}

const isBlock = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/** Both sides of a conflict as they read. */
const shownText = (value: unknown) =>
  Array.isArray(value) ? value.map((part) => (isBlock(part) ? part.text : String(part))).join('\n\n') : ''
