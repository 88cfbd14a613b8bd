import { mockRoles, type MockRole } from './signIn.ts'

const names: Readonly<Record<MockRole, string>> = {
  administrator: 'administrator',
  planner: 'planista',
  viewer: 'obserwator',
  moderator: 'moderator',
  guest: 'gość',
  partner: 'partner',
}

const isRole = (value: string | null): value is MockRole => mockRoles.some((role) => role === value)

/** Who this tab was when it was loaded last; the administrator at first. */
export const rememberedRole = (): MockRole => {
  const role = sessionStorage.getItem('as')
  return isRole(role) ? role : 'administrator'
}

/**
 * The switch „jako: …” at the edge of the page: signs this tab's mock in as somebody of that role, over the same data, so
 * that what one of them did the other one sees.
 */
export const showRoleSwitch = (signInAs: (role: MockRole) => Promise<void>) => {
  const select = document.createElement('select')
  select.setAttribute('aria-label', 'jako')
  for (const role of mockRoles) {
    select.append(new Option(`jako: ${names[role]}`, role, false, role === rememberedRole()))
  }
  Object.assign(select.style, {
    position: 'fixed',
    insetBlockEnd: '64px',
    insetInlineEnd: '0',
    zIndex: '1000',
    padding: '2px',
    border: '1px solid',
    borderRadius: '4px 0 0 4px',
    opacity: '0.75',
    font: '12px system-ui',
  })
  select.addEventListener('change', () => {
    const role = select.value
    if (!isRole(role)) return
    sessionStorage.setItem('as', role)
    void signInAs(role).then(() => {
      // As if somebody had signed in in another tab: the application looks who is there, and starts anew.
      const channel = new BroadcastChannel('mownica.session')
      channel.postMessage('changed')
      channel.close()
    })
  })
  document.body.append(select)
}
