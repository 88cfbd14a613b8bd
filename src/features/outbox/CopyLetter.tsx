import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { CopyText } from '#src/ui/CopyText.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './Letter.module.css'
import { saveCalendar } from './LetterPreview.tsx'
import { letterRefusal } from './letterRefusal.ts'

const linkMark = '{link}'

/** Makes a letter's link and shows the whole letter, to be sent from somebody's own mail program. */
export const CopyLetter = ({ message, isPrimary }: { message: Message; isPrimary: boolean }) => {
  const { t } = useLingui()
  const copy = useMutation(api.messages.copy.mutationOptions())
  const once = useOnce()
  const letter = copy.data
  const make = async () => {
    const body = { messageId: message.id }
    try {
      await once(body, (id) => copy.mutateAsync({ ...body, id }))
    } catch {
      // The mutation says so.
    }
  }
  return (
    <>
      <Button variant={isPrimary ? 'filled' : 'default'} loading={copy.isPending} onClick={() => void make()}>
        <Trans>Kopiuj list</Trans>
      </Button>
      {copy.isError && (
        <p role="alert" className={classes['failure']}>
          {letterRefusal(copy.error)}
        </p>
      )}
      {letter !== undefined && (
        <Dialog title={<Trans>List do: {message.name}</Trans>} onClose={copy.reset}>
          <div className={classes['copy']}>
            {message.text.includes(linkMark) && (
              <p>
                <Trans>
                  Osobisty link w treści powstał teraz i jest widoczny tylko w tym oknie. Otwiera stronę tej
                  jednej osoby. Następne kopiowanie utworzy nowy.
                </Trans>
              </p>
            )}
            <TextInput readOnly label={t`Adres`} value={letter.to} placeholder={t`nie podano`} />
            <TextInput readOnly label={t`Temat`} value={letter.subject} />
            <Textarea readOnly label={t`Treść`} value={letter.text} rows={10} lang="pl" />
            <div className={classes['buttons']}>
              <CopyText text={() => letter.subject}>
                <Trans>Kopiuj temat</Trans>
              </CopyText>
              <CopyText text={() => letter.text}>
                <Trans>Kopiuj treść</Trans>
              </CopyText>
              <CopyText text={() => `${letter.subject}\n\n${letter.text}`}>
                <Trans>Kopiuj temat i treść</Trans>
              </CopyText>
              {letter.calendar !== '' && (
                <Button variant="default" onClick={() => saveCalendar(letter.calendar)}>
                  <Trans>Zapisz plik kalendarza</Trans>
                </Button>
              )}
            </div>
            <p className={classes['quiet']}>
              {letter.calendar === '' ? (
                <Trans>Po wysłaniu ze swojej poczty oznacz list jako wysłany.</Trans>
              ) : (
                <Trans>
                  Do listu dołącz plik kalendarza. Po wysłaniu ze swojej poczty oznacz list jako wysłany.
                </Trans>
              )}
            </p>
          </div>
        </Dialog>
      )}
    </>
  )
}
