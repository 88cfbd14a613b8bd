import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import type { Person } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PageBelongsTo } from '#src/ui/PageTitle.tsx'

/** The history of one person, among the guests or among the moderators: it leads back to where it was opened. */
export const PersonHistory = ({
  person,
  profile,
  history,
}: {
  person: Person
  profile: '/guests/$personId' | '/moderators/$personId'
  history: Omit<ComponentProps<typeof HistoryList>, 'of'>
}) => (
  <PageBelongsTo value={printedName(person)}>
    <PageHeader
      title={<Trans>Historia</Trans>}
      facts={
        <Link to={profile} params={{ personId: person.id }}>
          {printedName(person)}
        </Link>
      }
    />
    <HistoryList {...history} of={person.id} />
  </PageBelongsTo>
)
