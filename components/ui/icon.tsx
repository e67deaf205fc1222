import styles from './icon.module.css';

/** Strokes on a 16 × 16 grid. Decoration beside a word, never instead of one. */
const PATHS = {
  phone:
    'M5.2 2.5 6.6 5.4 5.3 6.6c.7 1.7 2.4 3.4 4.1 4.1l1.2-1.3 2.9 1.4v1.9c0 .6-.5 1-1.1 1C7 13.7 2.3 9 2.3 3.6c0-.6.4-1.1 1-1.1z',
  mail: 'M2.5 4h11v8.5h-11zM2.8 4.5 8 8.6l5.2-4.1',
  message: 'M2.5 3.5h11v7.5H7.3L4.5 13.5V11h-2z',
  person: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.9 13.5c.6-2.5 2.6-3.8 5.1-3.8s4.5 1.3 5.1 3.8',
  video: 'M2 4.5h8v7H2zM10 7l4-2.2v6.4L10 9',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.8V8l2.2 1.6',
  check: 'M3 8.6 6.4 12 13 4.6',
  cross: 'M4 4l8 8M12 4l-8 8',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  chevron: 'M4 6l4 4 4-4',
  warning: 'M8 2.6 14.3 13.4H1.7zM8 6.6v3M8 11.6h.01',
  pencil: 'M3 13l.6-2.8 7.3-7.3 2.2 2.2-7.3 7.3z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3 14 14',
  note: 'M3.5 2.5h9v11h-9zM6 5.8h4M6 8.2h4M6 10.6h2.4',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.4a2.5 2.5 0 0 1 5 0v2.1',
  up: 'M8 13V3M4 7l4-4 4 4',
  arrow: 'M3 8h10M9 4l4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: hidden from assistive technology, so a word must stand beside it or name its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
