/** The contract without its schemas (see tooling/virtualContract.ts); the types are the real one's. */
declare module 'virtual:contract' {
  import type { contract as whole } from '#contract/index.ts'

  export const contract: typeof whole
}
