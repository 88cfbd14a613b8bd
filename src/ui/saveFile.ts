/** Saves a text, or a file that came from the API, as a file on the reader's computer. */
export const saveFile = ({ name, type, text }: { name: string; type: string; text: string | Blob }) => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
