import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReviewTask } from '#contract/review.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import { reviewPath } from '#src/api/reviewPath.ts'
import classes from './Review.module.css'
import { When } from './When.tsx'

/** What somebody is asked about at the event, each on a line as wide as a thumb. */
export const ReviewTasks = ({ tasks }: { tasks: readonly ReviewTask[] }) => {
  const { t } = useLingui()
  if (tasks.length === 0) {
    return (
      <p>
        <Trans>Obecnie nic nie czeka na odpowiedź.</Trans>
      </p>
    )
  }
  return (
    <ul aria-label={t`Sprawy`} className={classes['tasks']}>
      {tasks.map((task) => (
        <li key={reviewPath(task)}>
          <Link to={reviewPath(task)} className={classes['task']}>
            <TaskWords task={task} />
            <IconChevronRight size={20} stroke={1.75} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  )
}

const TaskWords = ({ task }: { task: ReviewTask }) => {
  const { t } = useLingui()
  const [what, name] =
    task.kind === 'panel'
      ? [t`Moderacja: skład panelu`, task.title]
      : task.kind === 'answer'
        ? [t`Udział: ${t(appearanceRoleLabels[task.role])}`, task.title]
        : [t`Organizacja: ${task.roles.map((role) => t(partnerRoleLabels[role])).join(', ')}`, task.name]
  return (
    <span className={classes['words']}>
      <span className={classes['quiet']}>{what}</span>
      <strong className={classes['line']}>{name}</strong>
      {task.kind !== 'partner' && (
        <span>
          <When place={task} />
        </span>
      )}
    </span>
  )
}
