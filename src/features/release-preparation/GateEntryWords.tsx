import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GateEntry } from '#contract/releaseGate.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { api } from '#src/api/client.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { materialStateLabels } from '#src/api/materialStateLabels.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ReleasePreparation.module.css'

/** One thing that stands open, leading to where it is mended. */
export const GateEntryWords = ({ eventId, entry }: { eventId: string; entry: GateEntry }) => {
  const { i18n } = useLingui()
  switch (entry.kind) {
    case 'item':
      return <ItemLink eventId={eventId} entry={entry} />
    case 'panel': {
      const { badge, word } = lineupStateLabels[entry.state]
      return (
        <>
          <ItemLink eventId={eventId} entry={entry} />
          <StateBadge state={badge}>{i18n._(word)}</StateBadge>
        </>
      )
    }
    case 'person': {
      const { badge, word } = answerStateLabels[entry.state]
      return (
        <>
          <span>
            {entry.name}
            <span className={classes['dot']}> · </span>
            <ItemLink eventId={eventId} entry={entry} />
          </span>
          <StateBadge state={badge}>{i18n._(word)}</StateBadge>
        </>
      )
    }
    case 'material': {
      const { badge, word } = materialStateLabels[entry.state]
      return (
        <>
          <Link to="/materials/$materialId" params={{ materialId: entry.materialId }}>
            {entry.name}
          </Link>
          <StateBadge state={badge}>{i18n._(word)}</StateBadge>
        </>
      )
    }
    case 'partner':
      return (
        <Link to="/partners/$organisationId" params={{ organisationId: entry.organisationId }}>
          {entry.name}
        </Link>
      )
    case 'project':
      return (
        <Link to="/settings/funding/$projectId" params={{ projectId: entry.projectId }}>
          {entry.title}
        </Link>
      )
    case 'conflict':
      return (
        <Link to="/events/$eventId/programme" params={{ eventId }}>
          {entry.titles.join(' · ')}
        </Link>
      )
  }
}

type OnItem = Extract<GateEntry, { itemId: string }>

const ItemLink = ({ eventId, entry: { itemId, itemKind, title } }: { eventId: string; entry: OnItem }) =>
  itemKind === 'panel' ? (
    <Link to="/panels/$panelId" params={{ panelId: itemId }}>
      {title}
    </Link>
  ) : (
    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId }}>
      {title}
    </Link>
  )

/** Announces items as „do potwierdzenia”, so that nobody is taken to have agreed who has not. */
export const MarkItems = ({ items, children }: { items: readonly OnItem[]; children: ReactNode }) => {
  const mark = useMutation(api.programmeItems.putMark.mutationOptions())
  const markAll = async () => {
    for (const itemId of new Set(items.map((item) => item.itemId)))
      await mark.mutateAsync({ itemId, isToBeConfirmed: true })
  }
  return (
    <Permitted operation="programmeItems.putMark">
      <div className={classes['mark']}>
        <Button
          variant="default"
          size="compact-sm"
          loading={mark.isPending}
          onClick={() => void markAll().catch(() => undefined)}
        >
          {children}
        </Button>
        {mark.isError && (
          <span role="alert">
            <Trans>Nie zapisano. Spróbuj ponownie.</Trans>
          </span>
        )}
      </div>
    </Permitted>
  )
}
