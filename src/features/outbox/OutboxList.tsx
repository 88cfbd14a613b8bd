import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Message } from '#contract/messages.ts'
import { messageKindLabels } from '#src/api/messageKindLabels.ts'
import { type Column, DataList, type RowMark } from '#src/ui/DataList.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { LetterMoment } from './LetterMoment.tsx'
import { LetterNotes } from './LetterNotes.tsx'
import { messageStateLabels } from './messageStateLabels.ts'
import classes from './Outbox.module.css'
import type { OutboxSearch } from './outboxSearch.ts'

/** Letters with whom they are for, what they are about and what is to be known before they go; `mark` chooses one. */
export const OutboxList = ({
  search,
  mark,
  ...list
}: {
  search: OutboxSearch
  rows: readonly Message[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  mark?: RowMark<Message>
  empty: ReactNode
}) => {
  const { t, i18n } = useLingui()
  const isOfAllStates = search.state === 'all'
  const state: Column<Message> = { key: 'state', label: t`Stan`, width: '8.75rem', cell: renderState }
  const kindOfLetter: Column<Message> = {
    key: 'kind',
    label: t`Rodzaj`,
    width: '7rem',
    isMinor: true,
    cell: ({ kind }) => i18n._(messageKindLabels[kind]),
  }
  const event: Column<Message> = {
    key: 'event',
    label: t`Wydarzenie`,
    width: '10.75rem',
    isMinor: true,
    cell: ({ eventName }) => eventName,
  }
  const moment: Column<Message> = {
    key: 'moment',
    label: search.state === 'sent' ? t`Wysłano` : t`Utworzono`,
    width: '6.5rem',
    isMinor: true,
    cell: renderMoment,
  }
  return (
    <DataList
      {...list}
      isTall
      label={t`Listy`}
      {...(mark === undefined ? {} : { mark })}
      rowKey={({ id }) => id}
      rowTarget={({ id }) => ({ to: '/outbox/$messageId', params: { messageId: id }, search })}
      columns={[
        { key: 'name', label: t`Do kogo`, width: '10rem', cell: ({ name }) => name },
        ...(isOfAllStates ? [state] : []),
        { key: 'notes', label: t`Uwagi`, width: '9rem', cell: renderNotes },
        { key: 'subject', label: t`Temat`, cell: ({ subject }) => subject },
        ...(isOfAllStates ? [] : [kindOfLetter]),
        ...(search.eventId === undefined ? [event] : []),
        ...(isOfAllStates ? [] : [moment]),
      ]}
    />
  )
}

const renderNotes = (message: Message) => <LetterNotes message={message} />
const renderMoment = (message: Message) => <LetterMoment message={message} />
const renderState = (message: Message) => <StateAndMoment message={message} />

/** A letter's state and, below it, when it went or was written. */
const StateAndMoment = ({ message }: { message: Message }) => {
  const { i18n } = useLingui()
  const { word, badge } = messageStateLabels[message.state]
  return (
    <>
      <StateBadge state={badge}>{i18n._(word)}</StateBadge>{' '}
      <span className={classes['whole']}>
        <LetterMoment message={message} />
      </span>
    </>
  )
}
