import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarTime, IconList } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { LinkButton } from '#src/ui/LinkButton.tsx'

export type ProgrammeView = 'timeline' | 'list'

/** Whether a programme is seen along time or as a list; the day that is seen stays. */
export const ViewSwitch = ({ view }: { view: ProgrammeView }) => {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Widok programu`}>
      <Button.Group>
        <ViewLink
          to="timeline"
          isCurrent={view === 'timeline'}
          icon={<IconCalendarTime size={18} stroke={1.75} />}
        >
          <Trans>Oś czasu</Trans>
        </ViewLink>
        <ViewLink to="list" isCurrent={view === 'list'} icon={<IconList size={18} stroke={1.75} />}>
          <Trans>Lista</Trans>
        </ViewLink>
      </Button.Group>
    </nav>
  )
}

const ViewLink = ({
  to,
  isCurrent,
  icon,
  children,
}: {
  to: ProgrammeView
  isCurrent: boolean
  icon: ReactNode
  children: ReactNode
}) => (
  <LinkButton
    from="/events/$eventId/programme/"
    to="."
    search={(now) => ({ ...(now.day !== undefined && { day: now.day }), view: to })}
    replace
    variant={isCurrent ? 'light' : 'default'}
    aria-current={isCurrent ? 'true' : undefined}
    leftSection={icon}
  >
    {children}
  </LinkButton>
)
