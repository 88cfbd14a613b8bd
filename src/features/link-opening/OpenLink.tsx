import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { use, useEffect, useState } from 'react'
import type { LinkLook, Me, OrganiserContact as Contact } from '#contract/session.ts'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import { client } from '#src/api/client.ts'
import { reviewPath } from '#src/api/reviewPath.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { OrganiserContact } from '#src/ui/OrganiserContact.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './LinkOpening.module.css'

// Mail scanners open pages, run their scripts and press what they find, all at once. People read first.
const readingMilliseconds = 1500

/** Whoever is asked one thing only comes straight to it. */
const placeOf = async (me: Me, next: string | undefined) => {
  if (me.kind !== 'reviewer') return next ?? '/'
  // They are in already: if this cannot be read, the list says so.
  const review = await client.review.get().catch(() => undefined)
  const [only, ...others] = review?.tasks ?? []
  return only !== undefined && others.length === 0 ? reviewPath(only) : '/review'
}

/** A link that works: whom and what it is for, and the button that opens it. Only a person's own press counts. */
export const OpenLink = ({
  link,
  token,
  me,
  contact,
  next,
  onGone,
}: {
  link: Exclude<LinkLook, { kind: 'unusable' }>
  token: string
  me: Me
  contact: Contact
  next: string | undefined
  onGone: () => void
}) => {
  const { t } = useLingui()
  const { enter } = use(SessionContext)
  const [isReady, setReady] = useState(false)
  const [remember, setRemember] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), readingMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  const open = useMutation({
    mutationFn: async () => {
      const session = await client.links.open({ token, remember })
      await enter(session, await placeOf(session.me, next))
    },
    onError: (error) => {
      if (statusOf(error) === 410) onGone()
    },
  })
  const isSignIn = link.kind === 'sign-in'
  const { name } = link
  const present = me.kind === 'nobody' || me.name === name ? undefined : me.name
  return (
    <>
      <PageHeader
        title={isSignIn ? <Trans>Logowanie</Trans> : link.eventName}
        facts={isSignIn ? undefined : <Trans>Zaproszenie</Trans>}
      />
      <div className={classes['parts']}>
        <p className={classes['whom']}>
          <Trans>
            Ten link jest dla: <strong>{name}</strong>
          </Trans>
        </p>
        {present !== undefined && (
          <Alert color="yellow" variant="light">
            {isSignIn ? (
              <Trans>
                W tej przeglądarce jest teraz: {present}. Otwarcie linku zakończy tamtą sesję i zacznie nową.
              </Trans>
            ) : (
              <Trans>
                W tej przeglądarce jest teraz: {present}. Otwarcie zaproszenia zakończy tamtą sesję; potem
                trzeba będzie zalogować się od nowa.
              </Trans>
            )}
          </Alert>
        )}
        {isSignIn && (
          <Checkbox
            label={t`Zapamiętaj na tym urządzeniu`}
            description={t`Na 14 dni. Lepiej nie na urządzeniu, z którego korzysta kilka osób.`}
            checked={remember}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
        )}
        {open.error !== null && (
          <p role="alert" className={classes['failure']}>
            {askingRefusal(open.error)}
          </p>
        )}
        <Button
          size="md"
          className={classes['open']}
          disabled={!isReady}
          loading={open.isPending}
          onClick={(event) => {
            if (event.nativeEvent.isTrusted) open.mutate()
          }}
        >
          {isSignIn ? <Trans>Zaloguj się</Trans> : <Trans>Otwórz zaproszenie</Trans>}
        </Button>
        {!isSignIn && (
          <p className={classes['quiet']}>
            <Trans>
              Link działa do 7 dni po wydarzeniu i można go otworzyć wiele razy, także na telefonie.
            </Trans>
          </p>
        )}
        <OrganiserContact contact={contact} />
      </div>
    </>
  )
}
