import { createFileRoute } from '@tanstack/react-router'
import { LinkOpening } from '#src/features/link-opening/LinkOpening.tsx'
import { ownPath } from '#src/routes/-placeFor.ts'

export const Route = createFileRoute('/link/')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = ownPath(search['next'])
    return next === undefined ? {} : { next }
  },
  component: LinkScreen,
})

function LinkScreen() {
  const { next } = Route.useSearch()
  return <LinkOpening next={next} />
}
