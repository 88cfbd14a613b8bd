import { useLingui } from '@lingui/react/macro'
import { IconLogout } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, use } from 'react'
import { api } from '#src/api/client.ts'
import { useSession } from '#src/api/session.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { PlainShell } from './PlainShell.tsx'

/** Around what somebody invited sees: whose event it is, whom to call, and the way out. */
export const ReviewShell = ({ children }: { children: ReactNode }) => {
  const { t } = useLingui()
  const session = useSession()
  const { signOut } = use(SessionContext)
  const isReviewer = session?.me.kind === 'reviewer'
  const { data: review } = useQuery({ ...api.review.get.queryOptions(), enabled: isReviewer })
  return (
    <PlainShell
      title={review?.event.name}
      actions={
        isReviewer && (
          <IconButton label={t`Wyloguj`} onClick={signOut}>
            <IconLogout size={20} stroke={1.75} />
          </IconButton>
        )
      }
      footer={isReviewer ? <OrganiserContact contact={session.contact} /> : undefined}
    >
      {children}
    </PlainShell>
  )
}
