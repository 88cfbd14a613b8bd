import { createFileRoute, redirect } from '@tanstack/react-router'

/** The team is a part of the settings' page. */
export const Route = createFileRoute('/settings/staff/')({
  beforeLoad: () => {
    throw redirect({ to: '/settings', hash: 'staff', replace: true })
  },
})
