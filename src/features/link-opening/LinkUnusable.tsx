import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OrganiserContact as Contact } from '#contract/session.ts'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import { api } from '#src/api/client.ts'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './LinkOpening.module.css'

/** A link that was used, revoked, that ended or never was: the same words for all, and three ways on. */
export const LinkUnusable = ({ token, contact }: { token: string; contact: Contact }) => {
  const renew = useMutation(api.links.renew.mutationOptions())
  return (
    <>
      <PageHeader title={<Trans>Ten link już nie działa</Trans>} />
      <div className={classes['parts']}>
        <p>
          <Trans>
            Mógł wygasnąć albo zostać użyty lub zastąpiony nowszym. Możliwe też, że adres skopiowano tylko w
            części.
          </Trans>
        </p>
        {renew.isSuccess ? (
          <p role="status" className={classes['said']}>
            <Trans>
              Prośba przyjęta. Nowy link przyjdzie na adres, na który wysłano poprzedni, albo przekaże go
              organizator.
            </Trans>
          </p>
        ) : (
          <>
            {renew.error !== null && (
              <p role="alert" className={classes['failure']}>
                {askingRefusal(renew.error)}
              </p>
            )}
            <Button
              size="md"
              className={classes['open']}
              loading={renew.isPending}
              onClick={() => renew.mutate({ token })}
            >
              <Trans>Poproś o nowy link</Trans>
            </Button>
          </>
        )}
        <OrganiserContact contact={contact} />
        <p className={classes['quiet']}>
          <Trans>
            Zespół organizatora: <Link to="/sign-in">zaloguj się</Link>
          </Trans>
        </p>
      </div>
    </>
  )
}
