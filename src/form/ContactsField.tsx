import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { OrganisationDetails } from '#contract/partners.ts'
import { newId } from '#domain/id.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import classes from './ContactsField.module.css'

type Contact = OrganisationDetails['contacts'][number]

/** Whom to write to at the organisation, in order: the first one is asked first. */
export const ContactsField = ({
  contacts,
  error,
  keptId = null,
  onChange,
}: {
  contacts: readonly Contact[]
  /** What the form says is wrong in the list. */
  error: unknown
  /** A contact that may not be taken out. */
  keptId?: string | null
  onChange: (contacts: readonly Contact[]) => void
}) => {
  const { t } = useLingui()
  const change = (id: string, part: Partial<Contact>) =>
    onChange(contacts.map((contact) => (contact.id === id ? { ...contact, ...part } : contact)))
  return (
    <section className={classes['section']} aria-labelledby="contacts">
      <h2 id="contacts">
        <Trans>Kontakty</Trans>
      </h2>
      <p className={classes['words']}>
        <Trans>
          Do kogo pisać w tej organizacji; pierwsza osoba jest główna. Adresów i telefonów nie widzą inni
          partnerzy.
        </Trans>
      </p>
      <OrderedList
        label={t`Kontakty, w kolejności`}
        items={contacts}
        itemKey={({ id }) => id}
        itemName={({ name }) => (name === '' ? t`kontakt bez nazwiska` : name)}
        onReorder={onChange}
        renderItem={(contact, index) => {
          const number = index + 1
          const messages = messagesOf(error, index)
          return (
            <div role="group" aria-label={t`Kontakt ${number}`} className={classes['contact']}>
              <TextInput
                label={t`Imię i nazwisko`}
                value={contact.name}
                error={messages.name}
                autoComplete="off"
                onChange={({ currentTarget }) => change(contact.id, { name: currentTarget.value })}
              />
              <TextInput
                label={t`Stanowisko`}
                value={contact.position}
                error={messages.position}
                autoComplete="off"
                onChange={({ currentTarget }) => change(contact.id, { position: currentTarget.value })}
              />
              <TextInput
                label={t`E-mail`}
                inputMode="email"
                value={contact.email}
                error={messages.email}
                autoComplete="off"
                onChange={({ currentTarget }) => change(contact.id, { email: currentTarget.value })}
              />
              <TextInput
                label={t`Telefon`}
                inputMode="tel"
                value={contact.phone}
                error={messages.phone}
                autoComplete="off"
                onChange={({ currentTarget }) => change(contact.id, { phone: currentTarget.value })}
              />
              {contact.id !== keptId && (
                <IconButton
                  label={contact.name === '' ? t`Usuń kontakt ${number}` : t`Usuń kontakt: ${contact.name}`}
                  onClick={() => onChange(contacts.filter(({ id }) => id !== contact.id))}
                >
                  <IconX size={18} stroke={1.75} />
                </IconButton>
              )}
            </div>
          )
        }}
      />
      <Button
        variant="default"
        className={classes['add'] ?? ''}
        disabled={contacts.length >= 30}
        onClick={() => onChange([...contacts, { id: newId(), name: '', position: '', email: '', phone: '' }])}
      >
        <Trans>Dodaj kontakt</Trans>
      </Button>
    </section>
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const at = (value: unknown, key: string | number): unknown => (isRecord(value) ? value[key] : undefined)

/** What is refused in one contact: the errors of a list come as a list of errors. */
const messagesOf = (error: unknown, index: number) => {
  const message = (field: keyof Contact) => {
    const text = at(at(at(error, index), field), 'message')
    return typeof text === 'string' ? text : undefined
  }
  return {
    name: message('name'),
    position: message('position'),
    email: message('email'),
    phone: message('phone'),
  }
}
