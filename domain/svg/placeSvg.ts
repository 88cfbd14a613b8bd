/** The ids of a clean SVG (`i1`, `i2`, …) with a prefix, so that several can stand in one document. */
export const withIds = (svg: string, prefix: string): string =>
  svg.replaceAll(/( id="|url\(#)(?=i\d)/gu, (before) => before + prefix)

/**
 * A clean SVG as a part of another: the same drawing in a rectangle of the outer one's units. The file's own width and
 * height give way to the rectangle's; its view box stays, so that nothing is cropped.
 */
export const placeSvg = (
  svg: string,
  { x, y, width, height, prefix }: { x: number; y: number; width: number; height: number; prefix: string },
): string =>
  withIds(svg, prefix).replace(
    /^<svg xmlns="[^"]*" width="[^"]*" height="[^"]*"/u,
    `<svg x="${x}" y="${y}" width="${width}" height="${height}"`,
  )
