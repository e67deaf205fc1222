// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { people as words } from '../../lib/locales';
import { dana } from '../../tests/gallery/dana';
import { named, press, settle, show, type } from '../../tests/gallery/render';
import { type ContactChanges, ContactForm } from './contact-form';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

test('what another window saved while the form was open is not overwritten with what stood here before', async () => {
  const saved: ContactChanges[] = [];
  function Windows() {
    const [contact, setContact] = useState(dana.contact);
    return (
      <>
        <button type="button" onClick={() => setContact({ ...contact, role: 'Chief of Operations' })}>
          the other window
        </button>
        <ContactForm
          contact={contact}
          busy={false}
          onSave={(changes) => saved.push(changes)}
          onCancel={() => undefined}
        />
      </>
    );
  }
  const place = await show(<Windows />, done.signal);
  await settle(() => named(place, 'the other window').click());
  const field = [...place.querySelectorAll('label')].find(
    (label) => label.textContent === words.person.fields.location,
  );
  await type(place.querySelector(`#${CSS.escape(field?.htmlFor ?? '')}`), 'York');
  await settle(() => named(place, words.person.save).click());
  expect(saved).toEqual([{ location: 'York' }]);
});

test('an Escape that belongs to an input method gives nothing up', async () => {
  let given = 0;
  const form = <ContactForm contact={dana.contact} busy={false} onSave={() => {}} onCancel={() => given++} />;
  const place = await show(form, done.signal);
  const field = place.querySelector('input') as Element;
  await press(field, 'Escape', { isComposing: true });
  expect(given).toBe(0);
  await press(field, 'Escape');
  expect(given).toBe(1);
});
