import { orderIdentities } from '../../lib/core/order-identities';
import type { ContactFile, Identity } from '../../lib/core/record';
import { common, panel } from '../../lib/locales';
import { Address } from '../ui/address';
import { EditInPlace } from '../ui/edit-in-place';
import type { PanelActions } from './actions';
import styles from './details-fold.module.css';
import { ExampleLine } from './example-line';
import { Grained } from './grained';

const { folds: words, header } = panel;

type DetailsFoldProps = { file: Pick<ContactFile, 'contact' | 'identities'>; actions: PanelActions };

/** Every address and number that is theirs, with where it came from, and how their name is used. */
export function DetailsFold({ file: { contact, identities }, actions }: DetailsFoldProps) {
  return (
    <>
      {identities.length === 0 && (
        <ExampleLine
          words={words.noDetails}
          example={words.detailExample}
          label={words.example}
          onTry={actions.typeNote}
        />
      )}
      <Rows {...{ contact, identities, actions }} />
    </>
  );
}

function Rows({ contact, identities, actions }: DetailsFoldProps['file'] & Pick<DetailsFoldProps, 'actions'>) {
  return (
    <dl className={styles.list}>
      {orderIdentities(identities).map((identity) => (
        <div key={identity.id} className={styles.row}>
          <dt className={styles.kind}>{words.identities[identity.kind]}</dt>
          <dd>
            <Grained grain={identity.grain}>
              <Value identity={identity} />
              {identity.until !== undefined && (
                <small className={styles.former}>{words.until(common.year(identity.until))}</small>
              )}
            </Grained>
          </dd>
        </div>
      ))}
      {(['goesBy', 'pronunciation'] as const).map((field) => (
        <div key={field} className={styles.row}>
          <dt className={styles.kind}>{words.called[field]}</dt>
          <dd>
            <EditInPlace
              value={contact[field] ?? ''}
              label={header.edit(header.fields[field])}
              missing={header.missing[field]}
              place={`${contact.id}.${field}`}
              onSave={(value) => actions.editContact(contact.id, { [field]: value || null })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Mail and LinkedIn open on a click; a number is only shown, for there is nothing here to dial with. */
function Value({ identity }: { identity: Identity }) {
  const shown = <Address>{identity.kind === 'linkedin' ? identity.value : identity.typed}</Address>;
  if (identity.kind === 'mail') return <a href={`mailto:${encodeURIComponent(identity.value)}`}>{shown}</a>;
  if (identity.kind !== 'linkedin') return shown;
  const address = `https://www.linkedin.com/in/${encodeURIComponent(identity.value)}/`;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {shown}
    </a>
  );
}
