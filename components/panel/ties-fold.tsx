import { useContext, useState } from 'react';
import type { LinkView } from '../../lib/core/links';
import type { ContactFile } from '../../lib/core/record';
import type { TieKind } from '../../lib/core/record-depth';
import { common, panel, ties as words } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { PersonLink } from './person-link';
import { PersonLinks } from './person-links';
import styles from './ties-fold.module.css';

type TiesFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** How they hang together with other people of the record, whichever of the two it was noted with. */
export function TiesFold({ file, now, actions }: TiesFoldProps) {
  const links = useContext(PersonLinks);
  return (
    <div className={styles.ties}>
      {links.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <PagedList rows={links} label={words.list} idOf={({ link }) => link.id} moreLabel={panel.folds.showMore}>
          {(view) => <Row {...{ view, actions }} />}
        </PagedList>
      )}
      <AddTie {...{ file, now, actions }} />
    </div>
  );
}

function Row({ view, actions }: { view: LinkView; actions: RecordActions }) {
  const { link, way, otherId, other } = view;
  const name = other?.name ?? words.gone;
  const work = [other?.role, other?.company].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <p className={styles.words}>
        <span className={styles.kind}>{words[way][link.kind]} </span>
        {other ? (
          <button
            type="button"
            data-row
            className={styles.name}
            onClick={() => actions.openPage(`people/${encodeURIComponent(otherId)}`)}
          >
            <bdi dir="auto">{name}</bdi>
          </button>
        ) : (
          name
        )}
        {work && <bdi className={styles.work}>{work}</bdi>}
      </p>
      {link.table === 'ties' && (
        <Menu
          trigger={<IconButton icon="dots" label={words.more(name)} />}
          items={[{ id: 'forget', label: common.remove }]}
          onChoose={() => actions.forgetRow('ties', link.rowId)}
        />
      )}
      <div className={styles.note}>
        <Note {...{ view, actions }} />
      </div>
    </li>
  );
}

/** A tie's own note can be changed here; what stands in a story or an introduction is changed there. */
function Note({ view: { link }, actions }: { view: LinkView; actions: RecordActions }) {
  if (link.table !== 'ties')
    return (
      <>
        <bdi dir="auto">{common.brief(link.note ?? '', 160)}</bdi> <span>({words.sources[link.table]})</span>
      </>
    );
  return (
    <EditInPlace
      value={link.note ?? ''}
      label={panel.header.edit(words.note)}
      missing={words.noteMissing}
      place={link.rowId}
      long
      onSave={(note) => actions.patchRow('ties', link.rowId, { note: note || undefined })}
    />
  );
}

/** Kind and person: with the person chosen, the tie is there. */
function AddTie({ file, now, actions }: TiesFoldProps) {
  const { id, name, goesBy } = file.contact;
  const [kind, setKind] = useState<TieKind>('knows');
  const add = (otherId: string | undefined) => {
    if (otherId !== undefined) void actions.addRow(id, 'ties', { otherId, kind, at: now });
  };
  return (
    <div className={styles.add}>
      <bdi dir="auto">{goesBy ?? name.split(' ')[0] ?? name}</bdi>
      <Pick label={words.kind} value={kind} words={words.kinds} onPick={setKind} />
      <PersonLink
        otherId={undefined}
        exceptId={id}
        onLink={add}
        onOpen={(otherId) => actions.openPage(`people/${encodeURIComponent(otherId)}`)}
      />
    </div>
  );
}
