/** The logo: the letter ن with a flame for its dot; unlit, the flame is an empty outline. */
export function Lamp({ lit }: { lit: boolean }) {
  return (
    <svg class={lit ? 'icon lamp' : 'icon lamp lamp-unlit'} viewBox="0 0 24 24" aria-hidden="true">
      <path class="lamp-flame" d="M12 2.4c2.3 2.5 3.5 4.6 3.5 6.5a3.5 3.5 0 0 1-7 0c0-1.9 1.2-4 3.5-6.5Z" />
      <path d="M3 11.2c0 5.6 3.7 9.3 9 9.3s9-3.7 9-9.3" />
    </svg>
  );
}
