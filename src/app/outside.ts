/** The browser around the page: a file to keep, a text on the clipboard, time to breathe. Called by dispatch. */

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Puts a text on the clipboard; false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyOldWay(text)
  }
}

/** On an intranet without https browsers offer only the selection. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  // Inside an open dialog nothing outside it can be selected.
  const inside = document.querySelector('dialog[open]') ?? document.body
  inside.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

/** Lets the browser answer the reader before the next piece of work. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
