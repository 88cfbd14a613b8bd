/** What the application offers the browser to save next. */
export const nextSavedFile = () =>
  new Promise<Blob>((resolve) => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make
      if (blob instanceof Blob) resolve(blob)
      return make(blob)
    }
  })
