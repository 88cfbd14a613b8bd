/** The lectern of the favicon, in the accent's colour. */
export const Mark = () => (
  <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden>
    <rect width="32" height="32" rx="7" fill="var(--accent)" />
    <g fill="var(--surface)">
      <path d="M8 12h16l-2 4H10z" />
      <path d="M12 18h8l1.5 8h-11z" />
      <path d="M15 6.5h2V12h-2z" />
    </g>
  </svg>
)
