import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NewPerson } from '#src/features/person-form/NewPerson.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

/** The form of somebody new, opened from and leading back to the guests or the moderators (`list`). */
export const NewPersonScreen = ({ list, title }: { list: '/guests' | '/moderators'; title: ReactNode }) => {
  const navigate = useNavigate()
  const profile = `${list}/$personId` as const
  return (
    <>
      <PageHeader title={title} />
      <NewPerson
        mayModerate={list === '/moderators'}
        onCancel={() => void navigate({ to: list })}
        onSaved={(person) => void navigate({ to: profile, params: { personId: person.id } })}
        onSame={(personId, isNothingLost) =>
          void navigate({ to: profile, params: { personId }, ignoreBlocker: isNothingLost })
        }
      />
    </>
  )
}
