import { newId } from '#domain/id.ts'
import type { Inputs } from './permissionTarget.ts'

const foreignKey = { id: 'obcy', rawId: 'obcy', type: 'public-key' }

/** Coming in, one's own session, and what only the staff's administration asks for. */
export const inputsAccess: Inputs = {
  'session.get': () => ({}),
  'session.end': () => ({}),
  'session.list': () => ({}),
  'session.endOther': ({ sessionId }) => ({ sessionId }),
  'signInLinks.ask': () => ({ email: `${newId()}@example.org` }),
  'links.look': ({ token }) => ({ token: `${token.slice(0, -1)}!` }),
  'links.open': ({ token }) => ({ token }),
  'links.renew': ({ token }) => ({ token }),
  'passkeys.list': () => ({}),
  'passkeys.enrolOptions': () => ({}),
  'passkeys.enrol': () => ({
    id: newId(),
    name: 'Telefon',
    credential: { ...foreignKey, response: { clientDataJSON: 'e30', attestationObject: 'oA' } },
  }),
  'passkeys.rename': () => ({ passkeyId: newId(), revision: 1, name: 'Telefon' }),
  'passkeys.remove': () => ({ passkeyId: newId() }),
  'passkeys.signInOptions': () => ({}),
  'passkeys.signIn': () => ({
    credential: {
      ...foreignKey,
      response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA', userHandle: 'AA' },
    },
    remember: false,
  }),
  'passkeys.requirement': () => ({}),
  'passkeys.putRequirement': () => ({ revision: 1, roles: [] }),
  'passkeys.removeOfUser': ({ user }) => ({ userId: user.id }),
  'reviewLinks.list': ({ eventId }) => ({ eventId }),
  'reviewLinks.create': ({ eventId, delegateId }) => ({
    id: newId(),
    eventId,
    reviewer: { kind: 'contact', id: delegateId },
    delivery: 'hand',
    replaceEarlier: true,
  }),
  'reviewLinks.revoke': ({ links }) => ({ linkId: links.partner }),
  'settings.get': () => ({}),
  'settings.put': ({ settings }) => ({ ...settings, lineupDeadlineDays: settings.lineupDeadlineDays + 1 }),
  'backups.list': () => ({}),
  'backups.create': () => ({}),
  'backups.get': () => ({ name: 'mownica-2027-01-15T00-30-00Z.sqlite' }),
  'settings.removeExample': () => ({}),
  'settings.restoreExample': () => ({}),
  'users.list': () => ({}),
  'users.create': () => ({ id: newId(), name: 'Osoba Próbna', email: '', role: 'viewer' }),
  'users.putDetails': ({ user }) => ({
    userId: user.id,
    revision: 1,
    name: 'Osoba Próbna',
    email: '',
    role: 'viewer',
  }),
  'users.putState': ({ user }) => ({ userId: user.id, revision: 1, isDisabled: true }),
  'users.createLink': ({ user }) => ({ userId: user.id }),
  'search.list': () => ({ q: 'kanarek' }),
  'history.list': ({ guest }) => ({ entity: 'person', entityId: guest.id }),
  'history.ofEvent': ({ eventId }) => ({ eventId }),
  'history.undo': ({ entryId }) => ({ entryId }),
  'changes.stream': () => ({}),
}
