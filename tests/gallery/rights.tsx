import type { ReactElement } from 'react';
import { Frame } from '../../components/page/frame';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { NoteForm } from '../../components/popup/note-form';
import { PersonLine } from '../../components/popup/person-line';
import { PopupView } from '../../components/popup/popup-view';
import { ErasedPeople } from '../../components/restore/erased-people';
import { ReviewView } from '../../components/review/review-view';
import { EraseDialog, type EraseDialogProps } from '../../components/rights/erase-dialog';
import { EverythingDialog } from '../../components/rights/everything-dialog';
import { SaveAgainDialog } from '../../components/rights/save-again-dialog';
import { RightsSettings } from '../../components/settings/rights-settings';
import { DelicateLine } from '../../components/ui/delicate-line';
import { restore, rights } from '../../lib/locales';
import { NOW } from './people';

const nothing = () => {};
const saving = { busy: false, saved: null, onSave: nothing };
const DAY = 86_400_000;

const erasing = (more: Partial<EraseDialogProps> = {}) => (
  <EraseDialog
    name="Dana Whitfield"
    outlook={{ others: 2, mentions: [] }}
    busy={false}
    saving={saving}
    onErase={nothing}
    onClose={nothing}
    {...more}
  />
);

const MENTIONS = [
  {
    contactId: 'a',
    ownerName: 'Raj Patel',
    words: 'Introduced to Dana Whitfield at the fair, wants to follow up in spring',
  },
  { contactId: 'b', ownerName: 'سارة المنصوري', words: 'worked with Dana Whitfield in Hull' },
  { contactId: 'c', ownerName: 'Olu', words: 'ask about Dana Whitfield' },
  { contactId: 'd', ownerName: 'Emre', words: 'Dana Whitfield recommended him' },
];

const people = [
  { contactId: '1', name: 'Bengt Å', role: 'Kiln master', company: 'Arden Ceramics', touchedAt: NOW - 1_400 * DAY },
  { contactId: '2', name: 'سارة المنصوري', company: 'Gulf Tiles', touchedAt: NOW - 900 * DAY },
  {
    contactId: '3',
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Maximilian',
    role: 'Deputy regional head of procurement',
    company: 'A company with a long name',
    touchedAt: NOW - 800 * DAY,
  },
  { contactId: '4', name: 'Kai 🏳️‍🌈', touchedAt: NOW - 760 * DAY },
];

const review = (months: number, some: typeof people) => (
  <Frame current="people">
    <ReviewView months={months} people={some} now={NOW} actions={{ keep: nothing, remove: nothing, erase: nothing }} />
  </Frame>
);

/** A dialog lies above a page. */
const above = (dialog: ReactElement) => (
  <main>
    <h1>Dana Whitfield</h1>
    {dialog}
  </main>
);

/** Asked from the popup: a note about the erased person of a page. */
const popupAsking = (
  <>
    <PopupView
      person={<PersonLine subject={{ kind: 'new', name: 'Dana Whitfield' }} onChange={nothing} />}
      quiet={null}
      note={
        <NoteForm
          text="prefers mornings"
          pieces={[]}
          now={NOW}
          saving
          focused={false}
          onText={nothing}
          onKind={nothing}
          onSave={nothing}
        />
      }
      reading={false}
      onOpenPanel={nothing}
      onOpenToday={nothing}
    />
    <SaveAgainDialog at={NOW - 27 * DAY} onAnswer={nothing} />
  </>
);

/** What somebody who is written about may ask for. */
export function rightsStories(): Record<string, ReactElement> {
  return {
    'rights-everything': above(<EverythingDialog name="Dana Whitfield" onClose={nothing} {...saving} />),
    'rights-everything-saved': above(
      <EverythingDialog
        name="سارة المنصوري"
        onClose={nothing}
        {...saving}
        saved="everything-about-سارة-المنصوري-2026-11-30.html"
      />,
    ),
    'rights-erase': above(erasing()),
    'rights-erase-mentions': above(erasing({ name: 'Kai 🏳️‍🌈', outlook: { others: 0, mentions: MENTIONS } })),
    'rights-erase-busy': above(erasing({ busy: true })),
    'rights-again': above(<SaveAgainDialog at={NOW - 27 * DAY} onAnswer={nothing} />),
    'popup-rights-again': popupAsking,
    'page-rights-review': review(24, people),
    'page-rights-review-none': review(24, []),
    'page-rights-review-off': review(0, []),
    'page-rights-settings': (
      <Frame current="settings">
        <Page title={rights.settingsTitle}>
          <Section>
            <RightsSettings settings={{}} onChange={nothing} />
          </Section>
          <Section title={restore.plan.title}>
            <ErasedPeople
              rehearsal={{ keptOut: 2, toErase: { count: 1, first: [{ contactId: 'x', name: 'Dana' }] } }}
            />
          </Section>
          <Section title="Delicate">
            <DelicateLine text="off sick since Tuesday" />
          </Section>
        </Page>
      </Frame>
    ),
  };
}
