import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { HistoryEntity } from '#contract/history.ts'
import type { Operation } from '#domain/permissions.ts'

type Entry = { operation: string; entity: HistoryEntity }

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
  'programmeItems.putTimes': msg`Zmieniono godzinę lub salę`,
  'programmeItems.create': msg`Dodano punkt programu`,
  'programmeItems.putDetails': msg`Zmieniono dane punktu programu`,
  'programmeItems.putLineup': msg`Zmieniono skład`,
  'programmeItems.putMark': msg`Zmieniono oznaczenie w programie`,
  'programmeItems.remove': msg`Usunięto punkt programu`,
  'programmeItems.restore': msg`Przywrócono punkt programu`,
  'planningRules.put': msg`Zmieniono zasady planowania`,
  'conflicts.decide': msg`Zapisano decyzję o kolizji`,
  'panels.create': msg`Dodano panel`,
  'panels.putDetails': msg`Zmieniono dane panelu`,
  'panels.putLineup': msg`Zmieniono skład panelu`,
  'panels.remove': msg`Usunięto panel`,
  'panels.restore': msg`Przywrócono panel`,
  'people.create': msg`Dodano osobę`,
  'people.createMany': msg`Dodano osobę z arkusza`,
  'programmeItems.createMany': msg`Wczytano z pliku`,
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
  'article.put': msg`Zmieniono podsumowanie`,
  'greetings.put': msg`Zmieniono listę powitań`,
  'attendance.put': msg`Zapisano frekwencję`,
  'settings.put': msg`Zmieniono ustawienia`,
  'settings.removeExample': msg`Usunięto przykład`,
  'settings.restoreExample': msg`Przywrócono przykład`,
  'users.create': msg`Dodano do zespołu`,
  'users.putDetails': msg`Zmieniono osobę w zespole`,
  'users.putState': msg`Zmieniono dostęp`,
  'users.createLink': msg`Utworzono link do zalogowania`,
  'passkeys.enrol': msg`Dodano klucz dostępu`,
  'passkeys.rename': msg`Zmieniono nazwę klucza dostępu`,
  'passkeys.remove': msg`Usunięto klucz dostępu`,
  'passkeys.signIn': msg`Zalogowano kluczem dostępu`,
  'passkeys.putRequirement': msg`Zmieniono wymaganie kluczy dostępu`,
  'passkeys.removeOfUser': msg`Usunięto klucze dostępu`,
  'reviewLinks.create': msg`Utworzono osobisty link`,
  'reviewLinks.revoke': msg`Unieważniono osobisty link`,
  'requests.create': msg`Poproszono o odpowiedź`,
  'lineups.send': msg`Wysłano skład do moderacji`,
  'lineups.decide': msg`Zapisano odpowiedź na skład`,
  'lineups.answer': msg`Zapisano odpowiedź osoby ze składu`,
  'lineups.comment': msg`Napisano w rozmowie o składzie`,
  'lineups.resolveProposal': msg`Rozpatrzono propozycję`,
  'lineups.putMark': msg`Zmieniono oznaczenie w programie`,
  'review.look': msg`Obejrzano skład`,
  'review.decide': msg`Odpowiedziano na skład`,
  'review.respond': msg`Odpowiedziano w sprawie udziału`,
  'review.comment': msg`Napisano w rozmowie o składzie`,
  'review.propose': msg`Zaproponowano osobę do składu`,
  'review.correct': msg`Zaproponowano poprawkę`,
  'messages.put': msg`Zmieniono list`,
  'messages.copy': msg`Skopiowano list`,
  'messages.markSent': msg`Oznaczono list jako wysłany`,
  'messages.send': msg`Wysyłka listów`,
  'messages.discard': msg`Odrzucono list`,
  'messages.restore': msg`Przywrócono list do szkiców`,
  'messageTemplates.put': msg`Zmieniono wzór listu`,
  'eventPartners.putDetails': msg`Zmieniono pokazywanie partnera`,
  'logos.create': msg`Dodano logo`,
  'logos.putDetails': msg`Zmieniono opis logo`,
  'logos.remove': msg`Usunięto logo`,
  'logos.restore': msg`Przywrócono logo`,
  'publishedWorks.create': msg`Dodano publikację`,
  'publishedWorks.putDetails': msg`Zmieniono publikację`,
  'publishedWorks.putPicture': msg`Zmieniono obraz publikacji`,
  'publishedWorks.removePicture': msg`Usunięto obraz publikacji`,
  'publishedWorks.remove': msg`Usunięto publikację`,
  'publishedWorks.restore': msg`Przywrócono publikację`,
  'fundingProjects.create': msg`Dodano projekt`,
  'fundingProjects.putDetails': msg`Zmieniono dane projektu`,
  'fundingProjects.remove': msg`Usunięto projekt`,
  'fundingProjects.restore': msg`Przywrócono projekt`,
  'fundingProjects.addStrip': msg`Dodano zestawienie znaków`,
  'fundingProjects.removeStrip': msg`Usunięto zestawienie znaków`,
  'fundingProjects.putOfEvent': msg`Zmieniono źródła finansowania`,
  'materials.create': msg`Dodano materiał`,
  'materials.putDetails': msg`Zmieniono materiał`,
  'materials.remove': msg`Usunięto materiał`,
  'materials.restore': msg`Przywrócono materiał`,
  'materials.createProof': msg`Utworzono wizualizację`,
  'materials.uploadProof': msg`Wgrano gotowy plik`,
  'releases.create': msg`Opublikowano program`,
  'releases.addPrint': msg`Zapisano druk`,
  'releases.removePrint': msg`Usunięto zapis o druku`,
  'releases.restorePrint': msg`Przywrócono zapis o druku`,
  'publications.put': msg`Zmieniono publikację programu`,
  'proofs.send': msg`Poproszono o akceptację`,
  'proofs.decide': msg`Zapisano odpowiedź partnera`,
  'proofs.overrule': msg`Uznano mimo reguły`,
  'review.putCard': msg`Zmieniono kartę partnera`,
  'review.addLogo': msg`Dodano logo`,
  'review.putLogo': msg`Zmieniono opis logo`,
  'review.removeLogo': msg`Usunięto logo`,
  'review.decideProof': msg`Odpowiedziano na wizualizację`,
}

const byName: Readonly<Record<string, MessageDescriptor>> = {
  ...labels,
  // No endpoint: what the server does by itself when it is time.
  'messages.remind': msg`Przygotowano przypomnienie`,
}

/** What an operation did to other things than its own: a line-up that lost a person, an organisation found in a sheet. */
const consequences: Readonly<Record<string, MessageDescriptor>> = {
  'people item': msg`Zmieniono skład po zmianie w katalogu osób`,
  'people organisation': msg`Dodano organizację z arkusza`,
  'partners event': msg`Zmieniono partnerów po zmianie w katalogu organizacji`,
  'requests event': msg`Wysyłka listów`,
  'review person': msg`Zmieniono zgodę na pokazywanie adresu`,
}

const consequenceOf = ({ operation, entity }: Entry) => consequences[`${operation.split('.')[0]} ${entity}`]

/** What was done, in words; a newer server may name something that is not known here. */
export const operationLabel = (entry: Entry): MessageDescriptor =>
  consequenceOf(entry) ?? byName[entry.operation] ?? msg`Zmieniono dane`

/** Whether an operation makes something, so that all of its values are new. */
export const isCreation = ({ operation, entity }: Entry): boolean =>
  /\.(?:create|createMany|duplicate)$/u.test(operation) &&
  !(operation === 'programmeItems.createMany' && entity === 'event') &&
  operation !== 'reviewLinks.create' &&
  operation !== 'requests.create'

/** Whether the words of an operation say already that something is gone, or there again. */
export const isRemovalSaid = (entry: Entry): boolean =>
  /\.(?:remove|restore|erase|removeExample|restoreExample)$/u.test(entry.operation) &&
  consequenceOf(entry) === undefined

/** Whether an entry tells of the end of its thing, which a link would not find. */
export const isEnd = (entry: Entry): boolean =>
  isRemovalSaid(entry) && /\.(?:remove|erase|removeExample)$/u.test(entry.operation)
