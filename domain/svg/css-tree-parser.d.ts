/** The parser alone: the whole library also knows every property of CSS and its values, which takes long to load. */
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree'

  const parser: typeof parse
  export default parser
}
