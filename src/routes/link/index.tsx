import { createFileRoute } from '@tanstack/react-router'
import { LinkOpening } from '#src/features/link-opening/LinkOpening.tsx'
import { ownPath } from '#src/routes/-placeFor.ts'

export const Route = createFileRoute('/link/')({
  validateSearch: (search: Record<string, unknown>): { then?: string } => {
    const then = ownPath(search['then'])
    return then === undefined ? {} : { then }
  },
  component: LinkScreen,
})

function LinkScreen() {
  const { then } = Route.useSearch()
  return <LinkOpening then={then} />
}
