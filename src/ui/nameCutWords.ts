/** Gives a row of a table under the pointer a tooltip with those of its words that do not fit their cells. */
export const nameCutWords = ({ target }: { target: EventTarget }) => {
  const row = target instanceof Element ? target.closest('tr') : null
  const cells = [...(row?.cells ?? [])].map((cell) => cell.querySelector(':scope > div') ?? cell)
  const cut = cells.filter(
    (cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight + 1,
  )
  // The link covers its whole row.
  row?.querySelector('a')?.setAttribute('title', cut.map((cell) => cell.textContent).join('\n'))
}
