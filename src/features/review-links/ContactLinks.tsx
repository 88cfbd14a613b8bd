import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { reviewLinkState } from '#domain/reviewLinkState.ts'
import { api } from '#src/api/client.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { LinkStateBadge } from './LinkStateBadge.tsx'
import classes from './ReviewLinks.module.css'

/** One partner: how it stands with the links of its contacts, and whose link is to be made. */
export const ContactLinks = ({
  eventId,
  organisationId,
  name,
  links,
  isOver,
}: {
  eventId: string
  organisationId: string
  name: string
  /** All links of the event. */
  links: readonly ReviewLink[]
  isOver: boolean
}) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [chosenId, setChosenId] = useState<string>()
  const read = useQuery({
    ...api.partners.get.queryOptions({ input: { organisationId } }),
    enabled: isOpen,
  })
  const organisation = read.data
  const contacts = organisation?.contacts ?? []
  const contact = contacts.length === 1 ? contacts[0] : contacts.find(({ id }) => id === chosenId)
  const close = () => {
    setOpen(false)
    setChosenId(undefined)
  }
  return (
    <li className={classes['row']}>
      <span>{name}</span>
      <div className={classes['own']}>
        <LinkStateBadge
          state={reviewLinkState(links.filter((link) => link.organisationId === organisationId))}
        />
        <Permitted operation="reviewLinks.create">
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Link dla partnera: ${name}`}
            onClick={() => setOpen(true)}
          >
            <Trans>Link</Trans>
          </Button>
        </Permitted>
      </div>
      {isOpen && organisation !== undefined && contact !== undefined && (
        <LinkDialog
          key={contact.id}
          eventId={eventId}
          reviewer={{ kind: 'contact', id: contact.id }}
          name={`${contact.name}, ${name}`}
          email={contact.email}
          links={links}
          isOver={isOver}
          onClose={close}
        />
      )}
      {isOpen && organisation === undefined && read.isError && (
        <Dialog title={<Trans>Link dla partnera: {name}</Trans>} onClose={close}>
          <p role="alert">
            <Trans>Nie udało się wczytać organizacji. Spróbuj ponownie.</Trans>
          </p>
          <Button loading={read.isFetching} onClick={() => void read.refetch()}>
            <Trans>Spróbuj ponownie</Trans>
          </Button>
        </Dialog>
      )}
      {isOpen && organisation !== undefined && contact === undefined && (
        <Dialog title={<Trans>Link dla partnera: {name}</Trans>} onClose={close}>
          {contacts.length === 0 ? (
            <p>
              <Trans>Ta organizacja nie ma jeszcze żadnej osoby do kontaktu.</Trans>{' '}
              <Link to="/partners/$organisationId/edit" params={{ organisationId }}>
                <Trans>Dodaj kontakt</Trans>
              </Link>
            </p>
          ) : (
            <div className={classes['dialog']}>
              <p>
                <Trans>Link jest osobisty. Wybierz, dla kogo:</Trans>
              </p>
              {contacts.map((each) => (
                <Button key={each.id} variant="default" onClick={() => setChosenId(each.id)}>
                  {each.name}
                </Button>
              ))}
            </div>
          )}
        </Dialog>
      )}
    </li>
  )
}
