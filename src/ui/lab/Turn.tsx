/** The sign of a rule that is turned over: two arrows round each other. Always beside words that say it. Drawn by the lab's frame and its cards. */
export function Turn() {
  return (
    <svg class="turn-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M20 11a8 8 0 0 0-14.5-3.5M4 13a8 8 0 0 0 14.5 3.5" />
      <path d="M5 3v5h5M19 21v-5h-5" />
    </svg>
  )
}
