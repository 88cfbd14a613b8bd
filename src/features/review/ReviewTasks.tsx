import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReviewTask } from '#contract/review.ts'
import { bindShortWords } from '#domain/polish.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { decisionLabels } from '#src/api/decisionLabels.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import { reviewPath } from '#src/api/reviewPath.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { answerBadges } from './answerBadges.ts'
import classes from './Review.module.css'
import own from './ReviewTasks.module.css'
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
    <ul aria-label={t`Sprawy`} className={own['tasks']}>
      {waitingFirst(tasks).map((task) => (
        <li key={reviewPath(task)}>
          <Link to={reviewPath(task)} className={own['task']}>
            <TaskWords task={task} />
            <IconChevronRight size={20} stroke={1.75} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What waits for an answer, then the rest; each in the order of the programme. */
const waitingFirst = (tasks: readonly ReviewTask[]) => {
  return [...tasks.filter(({ isWaiting }) => isWaiting), ...tasks.filter(({ isWaiting }) => !isWaiting)]
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
    <span className={own['words']}>
      <span className={classes['quiet']}>{what}</span>
      <strong className={classes['line']}>{bindShortWords(name)}</strong>
      {task.kind !== 'partner' && (
        <span>
          <When place={task} />
        </span>
      )}
      {task.kind === 'partner' ? <ProofsState task={task} /> : <TaskState task={task} />}
    </span>
  )
}

/** Until when an answer is asked for, or what was answered; nothing while nothing was asked. */
const TaskState = ({
  task: { isWaiting, deadline, answer },
}: {
  task: Exclude<ReviewTask, { kind: 'partner' }>
}) => {
  const { t } = useLingui()
  if (isWaiting && deadline !== null) {
    return (
      <span className={own['state']}>
        <StateBadge state="waiting">
          <Trans>
            prosimy o odpowiedź do <EventDay startsOn={deadline} />
          </Trans>
        </StateBadge>
      </span>
    )
  }
  return answer === null ? null : (
    <span className={own['state']}>
      <StateBadge state={answerBadges[answer]}>{t(decisionLabels[answer])}</StateBadge>
    </span>
  )
}

/** How many proofs wait for a partner's answer, and until when the first of them. */
const ProofsState = ({ task: { waiting, deadline } }: { task: Extract<ReviewTask, { kind: 'partner' }> }) =>
  waiting === 0 || deadline === null ? null : (
    <span className={own['state']}>
      <StateBadge state="waiting">
        <Trans>
          prosimy o akceptację {waiting} wizualizacji do <EventDay startsOn={deadline} />
        </Trans>
      </StateBadge>
    </span>
  )
