import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EvidenceGap } from '#contract/evidence.ts'
import classes from './Evidence.module.css'

/** Leads from what is missing, the children, to where it can be mended. */
export const GapLink = ({
  eventId,
  gap,
  children,
}: {
  eventId: string
  gap: EvidenceGap
  children: ReactNode
}) => {
  const params = { eventId }
  const about = gap.about ?? ''
  const className = classes['line']
  const inside = (where: ReactNode) => (
    <>
      <span aria-hidden className={classes['shape']}>
        ◌
      </span>
      <span className={classes['sentence']}>{children}</span>
      <span className={classes['where']}>
        {where} <span aria-hidden>→</span>
      </span>
    </>
  )
  switch (gap.code) {
    case 'not-released':
    case 'changed-since-release':
      return (
        <Link to="/events/$eventId/programme" params={params} className={className}>
          {inside(<Trans>Program</Trans>)}
        </Link>
      )
    case 'no-materials':
      return (
        <Link to="/events/$eventId/materials" params={params} className={className}>
          {inside(<Trans>Materiały</Trans>)}
        </Link>
      )
    case 'material-without-proof':
    case 'material-not-cleared':
      return (
        <Link to="/materials/$materialId" params={{ materialId: about }} className={className}>
          {inside(<Trans>Materiały</Trans>)}
        </Link>
      )
    case 'lineup-not-signed':
      return (
        <Link to="/panels/$panelId" params={{ panelId: about }} className={className}>
          {inside(<Trans>Panele</Trans>)}
        </Link>
      )
    case 'strip-sample':
    case 'agreement-unknown':
      return (
        <Link to="/settings/funding/$projectId" params={{ projectId: about }} className={className}>
          {inside(<Trans>Źródła finansowania</Trans>)}
        </Link>
      )
    case 'no-funding':
      return (
        <Link to="/events/$eventId/partners" params={params} className={className}>
          {inside(<Trans>Partnerzy</Trans>)}
        </Link>
      )
    case 'no-attendance':
      return (
        <Link to="/events/$eventId/attendance" params={params} className={className}>
          {inside(<Trans>Frekwencja</Trans>)}
        </Link>
      )
    case 'no-article':
      return (
        <Link to="/events/$eventId/article" params={params} className={className}>
          {inside(<Trans>Podsumowanie</Trans>)}
        </Link>
      )
    case 'work-without-picture':
    case 'work-without-print-run':
      return (
        <a href={`#publikacja-${about}`} className={className}>
          {inside(<Trans>Publikacje</Trans>)}
        </a>
      )
    case 'no-invitation':
    case 'no-published-works':
    case 'no-photos':
    case 'too-large':
      return (
        <a href="#published" className={className}>
          {inside(<Trans>Publikacje</Trans>)}
        </a>
      )
  }
}
