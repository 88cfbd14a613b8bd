import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Operation } from '#domain/permissions.ts'

/** What was done, by the endpoint that did it. */
const labels: Partial<Record<Operation, MessageDescriptor>> = {
  'events.create': msg`Dodano wydarzenie`,
  'events.putDetails': msg`Zmieniono dane wydarzenia`,
  'events.putState': msg`Zmieniono stan wydarzenia`,
  'events.putRooms': msg`Zmieniono sale`,
  'events.duplicate': msg`Powielono wydarzenie`,
  'events.remove': msg`Usunięto wydarzenie`,
  'events.restore': msg`Przywrócono wydarzenie`,
  'programmeItems.putOrder': msg`Zmieniono kolejność programu`,
  'programmeItems.create': msg`Dodano punkt programu`,
  'programmeItems.putDetails': msg`Zmieniono punkt programu`,
  'programmeItems.putLineup': msg`Zmieniono osoby punktu programu`,
  'programmeItems.remove': msg`Usunięto punkt programu`,
  'programmeItems.restore': msg`Przywrócono punkt programu`,
  'panels.create': msg`Dodano panel`,
  'panels.putDetails': msg`Zmieniono dane panelu`,
  'panels.putLineup': msg`Zmieniono skład panelu`,
  'panels.remove': msg`Usunięto panel`,
  'panels.restore': msg`Przywrócono panel`,
  'people.create': msg`Dodano osobę`,
  'people.createMany': msg`Dodano osobę z arkusza`,
  'people.putDetails': msg`Zmieniono dane osoby`,
  'people.remove': msg`Usunięto osobę`,
  'people.restore': msg`Przywrócono osobę`,
  'people.exportData': msg`Pobrano dane osoby`,
  'people.erase': msg`Usunięto trwale dane osoby`,
  'partners.create': msg`Dodano organizację`,
  'partners.createMany': msg`Dodano organizację z arkusza`,
  'partners.putDetails': msg`Zmieniono dane organizacji`,
  'partners.remove': msg`Usunięto organizację`,
  'partners.restore': msg`Przywrócono organizację`,
  'eventPartners.put': msg`Zmieniono partnerów`,
  'settings.put': msg`Zmieniono ustawienia`,
  'settings.removeExample': msg`Usunięto przykład`,
  'settings.restoreExample': msg`Przywrócono przykład`,
  'users.create': msg`Dodano do zespołu`,
  'users.putDetails': msg`Zmieniono osobę w zespole`,
  'users.putState': msg`Zmieniono dostęp`,
  'users.createLink': msg`Utworzono link do zalogowania`,
  'reviewLinks.create': msg`Utworzono osobisty link`,
  'reviewLinks.revoke': msg`Unieważniono osobisty link`,
}

const byName: Readonly<Record<string, MessageDescriptor>> = labels

/** What was done, in words; a newer server may name something that is not known here. */
export const operationLabel = (operation: string): MessageDescriptor =>
  byName[operation] ?? msg`Zmieniono dane`

/** Whether an operation makes something, so that all of its values are new. */
export const isCreation = (operation: string): boolean =>
  /\.(?:create|createMany|duplicate)$/u.test(operation)

/** Whether the words of an operation say already that something is gone, or there again. */
export const isRemovalSaid = (operation: string): boolean => /\.(?:remove|restore|erase)$/u.test(operation)
