import type { MatchReason } from '../../lib/core/panel-state';
import type { Contact } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Popover, PopoverAct } from '../ui/popover';
import type { PanelActions } from './actions';
import { WrongPerson } from './teach-offer';
import styles from './why-this-person.module.css';

const words = panel.why;

type WhyThisPersonProps = {
  contact: Contact;
  why: MatchReason[];
  byAddressAlone?: boolean | undefined;
  actions: PanelActions;
};

/**
 * Which detail of the page joined it to this person, and the way to say that it is somebody else. Where only the
 * address was looked at, the page itself is read from here: quietly, for they are known already.
 */
export function WhyThisPerson({ contact, why, byAddressAlone, actions }: WhyThisPersonProps) {
  const trigger = (
    <Button look="quiet" className={styles.button}>
      {words.button(contact.pronouns)}
      <Icon name="chevron" />
    </Button>
  );
  return (
    <Popover trigger={trigger} title={words.title}>
      <ul className={styles.reasons}>
        {why.map((reason) => (
          <li key={`${reason.kind} ${reason.value}`} className={styles.reason}>
            <p>
              {words.reason[reason.kind]} <bdi className={styles.value}>{reason.value}</bdi>,{' '}
              {words.whose(contact.pronouns)}
            </p>
            <Button look="serious" onClick={() => actions.notThem(contact.id, reason)}>
              {words.not(contact.pronouns)}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.about}>{words.notAbout(contact.pronouns)}</p>
      {byAddressAlone && (
        <div className={styles.read}>
          <PopoverAct button={<Button onClick={() => actions.readKnown(contact.id)}>{panel.unknown.read}</Button>} />
          <p className={styles.about}>{words.readAbout}</p>
        </div>
      )}
      <WrongPerson />
    </Popover>
  );
}
