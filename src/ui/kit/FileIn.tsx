/** A button that takes in a file with a route. Stands in my routes and where a session is prepared. */

interface Props {
  label: string
  class: string
  onFile: (file: File) => void
}

export function FileIn({ label, class: look, onFile }: Props) {
  return (
    <>
      <input
        id="file-in"
        class="sr"
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <label for="file-in" class={look}>
        {label}
      </label>
    </>
  )
}
