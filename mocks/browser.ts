import { network } from 'virtual:msw'
import { mockBackend, type Seed } from './backend.ts'
import { rememberedRole, showRoleSwitch } from './roleSwitch.ts'

const seeds: readonly string[] = ['forums', 'asked', 'large', 'empty'] satisfies Seed[]
const isSeed = (value: string | null): value is Seed => value !== null && seeds.includes(value)

/** Answers every call to the API inside this tab. `?seed=forums`, `?seed=large` or `?seed=empty` chooses other data and is remembered. */
export const startMocks = async () => {
  const asked = new URLSearchParams(location.search).get('seed')
  if (isSeed(asked)) sessionStorage.setItem('seed', asked)
  const remembered = sessionStorage.getItem('seed')
  const seed = isSeed(remembered) ? remembered : 'asked'
  // Without the forums nobody was invited to anything.
  const { handlers, signInAs } = await mockBackend({
    seed,
    as: seed === 'empty' ? 'administrator' : rememberedRole(),
  })
  if (seed !== 'empty') showRoleSwitch(signInAs)
  // What is not the API's (pages, modules, pictures) goes its own way, unremarked.
  network.configure({ handlers, onUnhandledFrame: 'bypass' })
  await network.enable()
}
