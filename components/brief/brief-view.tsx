import type { Brief } from '../../lib/core/brief';
import type { Contact, Rules } from '../../lib/core/record';
import { brief as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Screened } from '../ui/screened';
import { Switch } from '../ui/switch';
import { BriefAsk } from './brief-ask';
import { BriefBring } from './brief-bring';
import { BriefHead } from './brief-head';
import { BriefLast } from './brief-last';
import { BriefOpen } from './brief-open';
import { BriefPart } from './brief-part';
import { BriefPeople } from './brief-people';
import { BriefReach } from './brief-reach';
import styles from './brief-view.module.css';

export type BriefViewProps = {
  contact: Contact;
  rules: Rules | undefined;
  brief: Brief;
  now: number;
  /** Private things are on the page and on paper. */
  privateToo: boolean;
  onPrivate: (on: boolean) => void;
  onPrint: () => void;
};

/** What one needs to know before a call, on one screen and on one printed page. */
export function BriefView(props: BriefViewProps) {
  const { contact, rules, brief, now, privateToo } = props;
  return (
    <article className={styles.brief}>
      <Tools {...props} />
      <div className={styles.sheet}>
        <BriefHead contact={contact} now={now} />
        <div className={styles.parts}>
          <BriefReach {...{ contact, rules, brief, now }} />
          <Screened>
            <Avoid brief={brief} privateToo={privateToo} />
            <BriefLast brief={brief} now={now} />
            <BriefOpen brief={brief} pronouns={contact.pronouns} now={now} />
            <BriefAsk title={words.parts.business} questions={brief.business} now={now} />
            <BriefAsk title={words.parts.relationship} questions={brief.relationship} now={now} />
            <BriefBring brief={brief} now={now} />
            <BriefPeople brief={brief} now={now} />
          </Screened>
        </div>
        <BriefPart title={words.parts.end}>
          <p className={styles.closing}>“{words.closing}”</p>
        </BriefPart>
        <div className={styles.notes} aria-hidden="true">
          <span>{words.parts.notes}</span>
        </div>
      </div>
    </article>
  );
}

function Tools({ contact, privateToo, onPrivate, onPrint }: BriefViewProps) {
  return (
    <div className={styles.tools}>
      <a href={`#people/${encodeURIComponent(contact.id)}`} className={styles.back}>
        ← <bdi dir="auto">{words.back(contact.name)}</bdi>
      </a>
      <div className={styles.private} title={words.privateAbout}>
        <Switch label={words.private} on={privateToo} onChange={onPrivate} />
      </div>
      <Button onClick={onPrint}>{words.print}</Button>
    </div>
  );
}

/** On the screen always; on paper, which lies on tables, only when asked for. */
function Avoid({ brief: { avoid }, privateToo }: { brief: Brief; privateToo: boolean }) {
  if (avoid.rows.length === 0) return null;
  const all = avoid.rows.length + avoid.left;
  return (
    <BriefPart title={words.parts.avoid}>
      <p className={privateToo ? undefined : styles.screenOnly}>
        <strong className={styles.avoid}>
          {avoid.rows.map((topic, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: topics are only words; the same one may be noted twice
            <span key={at}>
              {at > 0 && ' · '}
              <bdi dir="auto">{topic}</bdi>
            </span>
          ))}
        </strong>
        {avoid.left > 0 && <span className={styles.quiet}> {words.more(avoid.left)}</span>}
      </p>
      {!privateToo && <p className={styles.paperOnly}>{words.topicsOffPaper(all)}</p>}
    </BriefPart>
  );
}
