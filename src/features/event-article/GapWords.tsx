import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArticleGap } from '#contract/article.ts'
import { AttendanceLink } from './AttendanceLink.tsx'
import { EventLink, ItemLink } from './SourceLink.tsx'

const useCaseNames = () => {
  const { t } = useLingui()
  return { accusative: t`biernik`, instrumental: t`narzędnik`, locative: t`miejscownik` }
}

const useFundingFacts = () => {
  const { t } = useLingui()
  return { programme: t`program`, fund: t`fundusz`, euAmount: t`kwota z Unii Europejskiej` }
}

/** What the article lacks, as a link to where it is filled in. */
export const GapWords = ({ eventId, gap }: { eventId: string; gap: ArticleGap }) => {
  const cases = useCaseNames()
  const fundingFacts = useFundingFacts()
  const params = { eventId }
  const toEvent = (words: ReactNode) => <EventLink eventId={eventId}>{words}</EventLink>
  const toProgramme = (words: ReactNode) => (
    <Link to="/events/$eventId/programme" params={params}>
      {words}
    </Link>
  )
  const toPartners = (words: ReactNode) => (
    <Link to="/events/$eventId/partners" params={params}>
      {words}
    </Link>
  )
  switch (gap.code) {
    case 'attendance-total':
      return (
        <AttendanceLink eventId={eventId}>
          <Trans>Nie wpisano, ile osób przyszło</Trans>
        </AttendanceLink>
      )
    case 'attendance-sectors':
      return (
        <AttendanceLink eventId={eventId}>
          <Trans>Nie wpisano, z jakich sektorów były osoby</Trans>
        </AttendanceLink>
      )
    case 'venue':
      return toEvent(<Trans>Nie podano miejsca wydarzenia</Trans>)
    case 'venue-form':
      return toEvent(
        <Trans>
          Miejsce stoi bez odmiany: „{gap.name}” nie jest nazwą partnera, której miejscownik jest znany
        </Trans>,
      )
    case 'organiser':
      return toPartners(<Trans>Nikt nie ma roli organizatora</Trans>)
    case 'funding':
      return toPartners(
        <Trans>Nie wskazano źródła finansowania (jeśli go nie było, nic nie trzeba robić)</Trans>,
      )
    case 'welcome':
      return toProgramme(<Trans>W programie nie ma powitania z osobami</Trans>)
    case 'panels':
      return toProgramme(<Trans>W programie nie ma paneli ani wystąpień</Trans>)
    case 'time':
      return (
        <Link to="/events/$eventId/programme" params={params} search={{ missing: 'time' }}>
          <Plural
            value={gap.count}
            one="# punkt programu bez godziny: stoi w kolejności programu"
            few="# punkty programu bez godziny: stoją w kolejności programu"
            many="# punktów programu bez godziny: stoi w kolejności programu"
            other="# punktu programu bez godziny: stoi w kolejności programu"
          />
        </Link>
      )
    case 'case-form':
      return (
        <Link to="/partners/$organisationId" params={{ organisationId: gap.organisationId }}>
          <Trans>
            Brakuje formy nazwy ({cases[gap.case]}): {gap.name}
          </Trans>
        </Link>
      )
    case 'moderator':
      return (
        <ItemLink eventId={eventId} itemId={gap.itemId} isPanel>
          <Trans>Panel bez moderacji: {gap.title}</Trans>
        </ItemLink>
      )
    case 'people':
      return (
        <ItemLink eventId={eventId} itemId={gap.itemId} isPanel={gap.itemKind === 'panel'}>
          <Trans>Nikogo poza moderacją: {gap.title}</Trans>
        </ItemLink>
      )
    case 'affiliation':
      return (
        <ItemLink eventId={eventId} itemId={gap.itemId} isPanel={gap.itemKind === 'panel'}>
          <Trans>Bez stanowiska i organizacji: {gap.name}</Trans>
        </ItemLink>
      )
    case 'funding-fact':
      return (
        <Link to="/settings/funding/$projectId" params={{ projectId: gap.projectId }}>
          <Trans>
            Projekt „{gap.title}”: brakuje danych ({fundingFacts[gap.fact]})
          </Trans>
        </Link>
      )
  }
}
