/** The little of fontkit that `makeGlyphs.ts` uses; the package has no types of its own. */
declare module 'fontkit' {
  type Glyph = {
    advanceWidth: number
    path: { commands: readonly { command: string; args: readonly number[] }[] }
  }
  type Font = {
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    xHeight: number
    hasGlyphForCodePoint: (codePoint: number) => boolean
    glyphForCodePoint: (codePoint: number) => Glyph
  }
  export const openSync: (path: string) => Font
}
