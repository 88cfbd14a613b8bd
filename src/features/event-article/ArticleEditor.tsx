import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { Fragment, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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
import { RemovedBlock } from './RemovedBlock.tsx'

const read = (article: Article) => ({ values: detailsOf(article), revision: article.revision })

/** Blocks with one put after another; at the beginning where there is none before. */
const inserted = (blocks: readonly ArticleBlock[], afterKey: string | null, block: ArticleBlock) => {
  const at = blocks.findIndex(({ key }) => key === afterKey) + 1
  return [...blocks.slice(0, at), block, ...blocks.slice(at)]
}

/** What was taken out since the editor was opened, and after which paragraph it stood; null: at the beginning. */
type Removed = { block: ArticleBlock; afterKey: string | null }

/** With one more taken out; what was taken out right behind it before is now behind both, in the order of the text. */
const withTakenOut = (removed: readonly Removed[], taken: Removed) => [
  ...removed.filter(({ afterKey }) => afterKey !== taken.block.key),
  taken,
  ...removed
    .filter(({ afterKey }) => afterKey === taken.block.key)
    .map((it) => ({ ...it, afterKey: taken.afterKey })),
]

/** Without one that is back in the text; what was taken out behind it at the same place follows it again. */
const withPutBack = (removed: readonly Removed[], key: string) => {
  const at = removed.findIndex(({ block }) => block.key === key)
  return removed
    .map((it, index) => (index > at && it.afterKey === removed[at]?.afterKey ? { ...it, afterKey: key } : it))
    .filter(({ block }) => block.key !== key)
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
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const list = useRef<HTMLOListElement>(null)
  // The button that opened the editor is gone.
  useEffect(() => list.current?.focus(), [])
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
    const focused = document.activeElement
    flushSync(() => field.onChange([...others.slice(0, index + by), block, ...others.slice(index + by)]))
    // What the page puts elsewhere loses the focus.
    if (focused instanceof HTMLElement) focused.focus()
  }
  /** Puts a paragraph into the text and goes to it. */
  const insert = (block: ArticleBlock, afterKey: string | null) => {
    flushSync(() => {
      field.onChange(inserted(blocks, afterKey, block))
      setRemoved(withPutBack(removed, block.key))
    })
    list.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block.key)}"] textarea`)?.focus()
  }
  const remove = (index: number, block: ArticleBlock) => {
    const afterKey = blocks[index - 1]?.key ?? null
    setRemoved(withTakenOut(removed, { block, afterKey }))
    field.onChange(blocks.filter(({ key }) => key !== block.key))
  }
  const removedAfter = (afterKey: string | null) =>
    removed
      .filter((it) => it.afterKey === afterKey)
      .map(({ block }) => (
        <RemovedBlock key={block.key} block={block} onPutBack={() => insert(block, afterKey)} />
      ))
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
        <ol ref={list} tabIndex={-1} aria-label={t`Tekst`} className={classes['blocks']}>
          {removedAfter(null)}
          {blocks.map((block, index) => (
            <Fragment key={block.key}>
              <BlockField
                block={block}
                place={index + 1}
                count={blocks.length}
                draft={draft.blocks.find(({ key }) => key === block.key)}
                standings={check.standings}
                findings={check.findings.filter(({ blockKey }) => blockKey === block.key)}
                onChange={(text) => change(block.key, text)}
                onMove={(by) => move(index, by)}
                onRemove={() => remove(index, block)}
                onAddAfter={() => insert({ key: `own/${newId()}`, kind: 'paragraph', text: '' }, block.key)}
                onMend={mend}
                onAccept={({ key }) => accepted.onChange([...accepted.value, key])}
              />
              {removedAfter(block.key)}
            </Fragment>
          ))}
        </ol>
        <LeftOutBlocks
          blocks={draft.blocks.filter(({ key }) => !blocks.some((block) => block.key === key))}
          onInsert={(block) => insert(asText(block), placeInDraft(draft.blocks, blocks, block.key))}
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
