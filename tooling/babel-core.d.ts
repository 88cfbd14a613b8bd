/** The one call of Babel that is made here; its own package carries no types. */
declare module '@babel/core' {
  export const transformAsync: (
    code: string,
    options: {
      filename: string
      babelrc: boolean
      configFile: boolean
      sourceMaps: boolean
      parserOpts: { plugins: string[] }
      plugins: unknown[]
    },
  ) => Promise<{ code: string; map: string } | null>
}
