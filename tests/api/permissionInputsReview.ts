import { newId } from '#domain/id.ts'
import { coveredBy, logoFields, type Inputs, type Target } from './permissionTarget.ts'

/** What a partner keeps of itself, of what staff keep of it. */
const cardFields = (card: Target['card']) => {
  const { name, shortName, genitive, dative, accusative, instrumental, locative, website, contacts } = card
  return { name, shortName, genitive, dative, accusative, instrumental, locative, website, contacts }
}

/** What the invited ask for. */
export const inputsReview: Inputs = {
  'review.get': () => ({}),
  'review.panel': ({ panel }) => ({ panelId: panel.id }),
  'review.answer': ({ panel }) => ({ appearanceId: panel.people[1]?.id }),
  'review.look': ({ panel }) => ({ panelId: panel.id, version: 1 }),
  'review.decide': ({ panel }) => ({
    panelId: panel.id,
    id: newId(),
    version: 1,
    answer: 'changes-requested',
    comment: 'Proszę o inną kolejność',
    aboutPersonId: null,
  }),
  'review.comment': ({ panel }) => ({ panelId: panel.id, id: newId(), text: 'Dziękuję' }),
  'review.propose': ({ panel }) => ({
    panelId: panel.id,
    id: newId(),
    details: { kind: 'person', name: 'Osoba Próbna', position: '', organisation: '', reach: '', reason: '' },
  }),
  'review.respond': ({ guestPlace, coversHash }) => ({
    appearanceId: guestPlace,
    id: newId(),
    coversHash,
    answer: 'confirmed',
    note: '',
    sharesEmail: null,
  }),
  'review.correct': ({ guestPlace, panel }) => ({
    appearanceId: guestPlace,
    id: newId(),
    card: panel.people.find(({ id }) => id === guestPlace)?.card,
    reason: '',
  }),
  'review.partner': ({ eventPartnerId }) => ({ eventPartnerId }),
  'review.putCard': ({ eventPartnerId, card }) => ({
    ...cardFields(card),
    eventPartnerId,
    revision: card.revision,
    areFormsConfirmed: true,
  }),
  'review.addLogo': ({ eventPartnerId }) => ({ ...logoFields(), eventPartnerId }),
  'review.putLogo': ({ eventPartnerId, marks }) => ({
    eventPartnerId,
    logoId: marks.logoId,
    revision: 1,
    alt: 'Znak',
    validUntil: null,
  }),
  'review.removeLogo': ({ eventPartnerId, marks }) => ({ eventPartnerId, logoId: marks.spareLogoId }),
  'review.decideProof': ({ eventPartnerId, proof }) => ({
    eventPartnerId,
    id: newId(),
    proofId: proof?.id,
    coversHash: coveredBy(proof, eventPartnerId),
    answer: 'accepted',
    comment: '',
    pin: null,
  }),
}
