/** The contract without its schemas (see tooling/virtualContract.ts); the types are the real one's. */
declare module 'virtual:contract' {
  export const contract: typeof import('#contract/index.ts').contract
}
