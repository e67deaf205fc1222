import styles from './progress.module.css';

type ProgressProps = {
  /** In words: "Reading connections". */
  label: string;
  /** 0..1; absent while the end is not known. */
  value?: number | undefined;
  /** In words: "12,000 of 30,000". */
  detail?: string;
};

/** How far a long thing has got. */
export function Progress({ label, value, detail }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      <progress className={styles.bar} aria-label={label} max={1} {...(value === undefined ? {} : { value })} />
    </div>
  );
}
