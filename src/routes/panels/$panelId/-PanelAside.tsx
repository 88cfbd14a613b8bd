import { useQuery } from '@tanstack/react-query'
import type { Panel } from '#contract/panels.ts'
import type { Programme } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { api } from '#src/api/client.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { ModeratorLink } from '#src/features/panel-card/ModeratorLink.tsx'
import { PanelPlace } from '#src/features/panel-card/PanelPlace.tsx'
import { PanelProblems } from '#src/features/panel-card/PanelProblems.tsx'
import { ItemConflicts } from '#src/features/programme-conflicts/ItemConflicts.tsx'
import { PersonLink } from '#src/features/review-links/PersonLink.tsx'

/** What stands beside a panel whatever its line-up: what it lacks, its moderator's link, its place in the programme. */
export const PanelAside = ({ panel, programme }: { panel: Panel; programme: Programme | undefined }) => {
  const { id: panelId, eventId, event } = panel
  const { data: links } = useQuery(api.reviewLinks.list.queryOptions({ input: { eventId } }))
  const moderator = panel.people.find(({ role }) => role === 'moderator')
  return (
    <>
      <PanelProblems panel={panel} />
      <ItemConflicts event={event} itemId={panelId} />
      {moderator !== undefined && links !== undefined && (
        <ModeratorLink>
          <PersonLink
            key={moderator.personId}
            eventId={eventId}
            personId={moderator.personId}
            name={printedName(moderator.card)}
            links={links.items}
            isOver={lastDayOfReviewLink(event.endsOn) < todayIn(event.timeZone)}
          />
        </ModeratorLink>
      )}
      {programme !== undefined && <PanelPlace panelId={panelId} programme={programme} />}
    </>
  )
}
