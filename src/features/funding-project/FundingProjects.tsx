import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { FundingProject } from '#contract/marks.ts'
import { printedAmount } from '#domain/marks/fundingClause.ts'
import { ruleSetLabels } from '#src/api/stripLabels.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './FundingProject.module.css'

/** Where money comes from: each project with its rules, its amount and whether its official strips are here. */
export const FundingProjects = ({ projects }: { projects: readonly FundingProject[] }) => {
  const { t } = useLingui()
  if (projects.length === 0) {
    return (
      <EmptyState
        title={<Trans>Tu będą projekty, z których opłaca się wydarzenia</Trans>}
        action={
          <PermittedLink needs="fundingProjects.create" to="/settings/funding/new">
            <Trans>Dodaj projekt</Trans>
          </PermittedLink>
        }
      >
        <Trans>
          Projekt mówi, według których zasad oznacza się materiały, i niesie oficjalne zestawienia znaków.
        </Trans>
      </EmptyState>
    )
  }
  return (
    <ul className={classes['projects']}>
      {projects.map((project) => (
        <li key={project.id}>
          <span>
            <Link data-alone to="/settings/funding/$projectId" params={{ projectId: project.id }}>
              {project.acronym || project.title}
            </Link>
            {project.acronym !== '' && <span className={classes['quiet']}> {project.title}</span>}
          </span>
          <span className={classes['quiet']}>
            {t(ruleSetLabels[project.ruleSet])}
            {project.euAmount !== '' && ` · ${printedAmount(project.euAmount)}`}
            {' · '}
            <Plural
              value={project.events.length}
              _0="bez wydarzeń"
              one="# wydarzenie"
              few="# wydarzenia"
              many="# wydarzeń"
              other="# wydarzenia"
            />
          </span>
          <StripsState project={project} />
        </li>
      ))}
    </ul>
  )
}

/** Whether the official files are here, or only what stands for them. */
export const StripsState = ({ project: { strips } }: { project: Pick<FundingProject, 'strips'> }) =>
  strips.length === 0 ? (
    <StateBadge state="remarks">
      <Trans>brak zestawienia znaków</Trans>
    </StateBadge>
  ) : strips.some(({ isSample }) => isSample) ? (
    <StateBadge state="remarks">
      <Trans>wzór zamiast oficjalnych plików</Trans>
    </StateBadge>
  ) : (
    <StateBadge state="confirmed">
      <Trans>zestawienie znaków jest</Trans>
    </StateBadge>
  )
