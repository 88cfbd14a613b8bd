import { minifyContractRouter, type AnyContractRouter } from '@orpc/contract'
import { type Plugin, runnerImport } from 'vite'

const name = 'virtual:contract'
const entry = './contract/index.ts'

/** What the API says of itself to its readers; a client that asks has no use for it. */
const said = ['tags', 'successStatus']
const withoutSaid = (key: string, value: unknown) => (said.includes(key) ? undefined : value)

/**
 * `virtual:contract`: the contract's paths and methods as plain data, so that the page's first load has neither zod nor
 * the schemas. `src/api/virtual-contract.d.ts` gives it the type of the real contract.
 */
export const virtualContract = (): Plugin => ({
  name: 'virtual-contract',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return
    const { module, dependencies } = await runnerImport<{ contract: AnyContractRouter }>(entry, {
      logLevel: 'error',
    })
    for (const file of dependencies) this.addWatchFile(file)
    return `export const contract = ${JSON.stringify(minifyContractRouter(module.contract), withoutSaid)}`
  },
})
