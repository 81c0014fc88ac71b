/** Hands a file to the browser to save. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Puts text on the clipboard, without the mark that only files have; says whether it was allowed. */
export const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text.replace(/^\uFEFF/, '')) ?? Promise.reject()).then(
    () => true,
    () => false,
  )
