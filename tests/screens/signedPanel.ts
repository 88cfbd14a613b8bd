import { expect } from 'vitest'
import { page } from 'vitest/browser'
import type { MockRole } from '#mocks/signIn.ts'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { askedPanel } from './askedPanel.ts'

type SignInAs = (role: MockRole) => Promise<void>

/** The made-up panel that was sent to its moderator, and the places of its two guests, who were asked. */
export const { panelId } = askedPanel
export const places = {
  jan: exampleId('forum-2027/place/2/probny'),
  maria: exampleId('forum-2027/place/2/wzorcowa'),
}

/** Opens the panel's page once `prepare` has brought it where the test begins. */
export const openAskedPanel = async (
  prepare: (app: { signInAs: SignInAs }) => Promise<unknown> = () => Promise.resolve(),
  { as = 'planner' }: { as?: MockRole } = {},
) => {
  const app = await openApp('/panels', { seed: 'asked', as })
  await expect.element(page.getByRole('link', { name: /z samorządem/u }).first()).toBeVisible()
  await app.signInAs('planner')
  await prepare(app)
  await app.signInAs(as)
  await app.router.navigate({ to: '/panels/$panelId', params: { panelId } })
  await expect.element(page.getByRole('heading', { name: 'Podpis moderatora' })).toBeVisible()
  return app
}

/** The moderator said on the telephone that the line-up is right. */
export const sign = async () => {
  const { hash } = await client.lineups.get({ panelId })
  await client.lineups.decide({
    panelId,
    id: newId(),
    hash,
    decision: {
      kind: 'on-behalf',
      answer: 'signed',
      channel: 'phone',
      note: 'Rozmowa w piątek',
      comment: '',
    },
  })
}

/** Somebody said that they come. */
export const confirm = async (appearanceId: string) => {
  const lineup = await client.lineups.get({ panelId })
  const { coversHash = '' } = lineup.people.find((person) => person.appearanceId === appearanceId) ?? {}
  await client.lineups.answer({
    panelId,
    id: newId(),
    appearanceId,
    coversHash,
    decision: { kind: 'on-behalf', answer: 'confirmed', channel: 'email', note: 'List z maja' },
  })
}

/** Anna, who moderates, proposes a person; Maria asks to be printed otherwise. */
export const propose = async ({ signInAs }: { signInAs: SignInAs }) => {
  await signInAs('moderator')
  await client.review.propose({
    panelId,
    id: newId(),
    details: {
      kind: 'person',
      name: 'Zenon Testowy-Dwojga',
      position: 'ekspert',
      organisation: 'Stowarzyszenie Próba',
      reach: 'przez sekretariat',
      reason: 'Zna temat z praktyki',
    },
  })
  await signInAs('guest')
  const { card } = await client.review.answer({ appearanceId: places.maria })
  await client.review.correct({
    appearanceId: places.maria,
    id: newId(),
    card: { ...card, titleBefore: 'dr' },
    reason: 'Obrona w maju',
  })
}
