/** The little of svg-to-pdfkit that `drawPdf.ts` uses; the package has no types of its own. */
declare module 'svg-to-pdfkit' {
  const SVGtoPDF: (
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: {
      width: number
      height: number
      assumePt: boolean
      preserveAspectRatio: string
      warningCallback: (warning: string) => void
    },
  ) => void
  export default SVGtoPDF
}
