import { createFileRoute, redirect } from '@tanstack/react-router'

/** The words of letters begin with those that ask. */
export const Route = createFileRoute('/settings/letters/')({
  beforeLoad: () => {
    throw redirect({ to: '/settings/letters/$kind', params: { kind: 'request' }, replace: true })
  },
})
