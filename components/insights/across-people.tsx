import { insights } from '../../lib/locales';
import { Section } from '../page/section';
import styles from './across-people.module.css';

const words = insights.people;

type Kept = { onTime: number; judged: number; enough: boolean };
export type AcrossPeopleProps = { promises: { me: Kept; them: Kept }; given: number; received: number };

/** What promises, and give and take add up to over everybody; nothing while there is neither. */
export function AcrossPeople({ promises: { me, them }, given, received }: AcrossPeopleProps) {
  const promised = me.judged + them.judged > 0;
  const gave = given + received > 0;
  if (!promised && !gave) return null;
  const kept = ({ onTime, judged, enough }: Kept) => words.kept(onTime, judged, enough);
  return (
    <Section title={words.title} lead={words.lead}>
      <dl className={styles.list}>
        {promised && <Both title={words.promises} you={kept(me)} they={kept(them)} />}
        {gave && <Both title={words.give} you={words.gave(given)} they={words.gave(received)} />}
      </dl>
    </Section>
  );
}

function Both({ title, you, they }: { title: string; you: string; they: string }) {
  return (
    <div className={styles.row}>
      <dt className={styles.title}>{title}</dt>
      <dd>
        {words.you} {you}
      </dd>
      <dd>
        {words.they} {they}
      </dd>
    </div>
  );
}
