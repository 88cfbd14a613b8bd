import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Material, Proof } from '#contract/materials.ts'
import { proofStateLabels } from '#src/api/proofStateLabels.ts'
import { useSession } from '#src/api/session.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { showAction } from '#src/ui/showUndo.tsx'
import classes from './SendDialog.module.css'
import { useSending } from './useSending.ts'

/** Asks partners about the newest version until a day; the letters stay in the outbox, or go at once. */
export const SendDialog = ({
  material,
  proof,
  onClose,
}: {
  material: Material
  proof: Proof
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const sendsMail = useSession()?.sendsMail === true
  const { eventId } = material
  const sending = useSending(material, proof, (delivery) => {
    onClose()
    showAction({
      message:
        delivery === 'now' ? (
          <Trans>Poproszono o akceptację, listy są w drodze</Trans>
        ) : (
          <Trans>Poproszono o akceptację, listy czekają w skrzynce nadawczej</Trans>
        ),
      label: <Trans>Otwórz skrzynkę</Trans>,
      onAction: () => navigate({ to: '/outbox', search: { eventId } }),
    })
  })
  const { send, letters, deadline, today, gone } = sending
  const { number } = proof
  const canSendNow = sendsMail && letters > 0
  const button = (delivery: 'outbox' | 'now') => ({
    disabled: !sending.isReady,
    loading: send.isPending && send.variables.delivery === delivery,
    onClick: () => sending.submit(delivery),
  })
  return (
    <Dialog
      title={<Trans>Wyślij do akceptacji: wersja {number}</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
          <Button variant={canSendNow ? 'default' : 'filled'} {...button('outbox')}>
            {letters === 0 ? <Trans>Zapisz prośbę bez listu</Trans> : <Trans>Zostaw w skrzynce</Trans>}
          </Button>
          {canSendNow && (
            <Button {...button('now')}>
              <Trans>Wyślij od razu</Trans>
            </Button>
          )}
        </>
      }
    >
      <div className={classes['sending']}>
        <TextInput
          type="date"
          label={t`Termin odpowiedzi`}
          description={t`Ostatni dzień na odpowiedź.`}
          min={today}
          value={deadline}
          error={deadline !== '' && deadline < today && t`Wybierz dzień, który jeszcze nie minął`}
          onChange={({ currentTarget }) => sending.setDeadline(currentTarget.value)}
        />
        <ul aria-label={t`Kogo zapytać`} className={classes['partners']}>
          {sending.recipients.map(({ eventPartnerId, name, state, contacts, contactId, isChosen }) => (
            <li key={eventPartnerId}>
              <Checkbox
                label={name}
                description={i18n._(proofStateLabels[state].word)}
                checked={isChosen}
                onChange={({ currentTarget }) => sending.choose(eventPartnerId, currentTarget.checked)}
              />
              {isChosen && contacts !== undefined && contacts.length > 0 && (
                <NativeSelect
                  aria-label={t`Do kogo list: ${name}`}
                  value={contactId ?? ''}
                  data={[
                    ...contacts.map((contact) => ({
                      value: contact.id,
                      label: [contact.name, contact.email || t`bez adresu`].join(', '),
                    })),
                    { value: '', label: t`bez listu` },
                  ]}
                  onChange={({ currentTarget }) =>
                    sending.writeTo(eventPartnerId, currentTarget.value === '' ? null : currentTarget.value)
                  }
                />
              )}
              {isChosen && contacts?.length === 0 && (
                <p className={classes['missing']}>
                  <Trans>Bez listu: organizacja nie ma osoby do kontaktu. Trzeba zapytać inaczej.</Trans>
                </p>
              )}
            </li>
          ))}
        </ul>
        {send.isError && (
          <p role="alert">
            {statusOf(send.error) === 409 ? (
              <Trans>Nie wysłano: powstała nowsza wersja. Zamknij to okno i sprawdź ją.</Trans>
            ) : gone === undefined ? (
              <Trans>Nie wysłano. Wybór został, spróbuj ponownie.</Trans>
            ) : (
              <Trans>
                Nie wysłano: organizacja „{gone}” nie jest już partnerem tego wydarzenia. Odznacz ją albo zrób
                wersję bez niej.
              </Trans>
            )}
          </p>
        )}
      </div>
    </Dialog>
  )
}
