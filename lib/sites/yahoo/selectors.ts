import type { Chain } from '../dom';

/**
 * Yahoo Mail. Classes are atomic and hashed, so the test ids (`data-test-id`, 2019-2026) carry all. From extensions and
 * test suites that agree, not from saved pages.
 */

export const MESSAGE: Chain = [
  { name: 'message-view', css: '[data-test-id="message-view"]', seen: '2019-2026' },
  { name: 'class', css: '.message-view', seen: '2019-2024' },
];

export const SENDER: Chain = [
  { name: 'from-pill', css: '[data-test-id="message-from"] [data-test-id="email-pill"]', seen: '2019-2026' },
  { name: 'from', css: '[data-test-id="message-from"], [data-test-id="message-sender"]', seen: '2020-2026' },
];

export const RECIPIENTS: Chain = [
  {
    name: 'to-pill',
    css: '[data-test-id="message-to"] [data-test-id="email-pill"], [data-test-id="message-cc"] [data-test-id="email-pill"]',
    seen: '2019-2026',
  },
  { name: 'to', css: '[data-test-id="message-to"], [data-test-id="message-cc"]', seen: '2019-2026' },
];

export const SUBJECT: Chain = [
  { name: 'group-subject', css: '[data-test-id="message-group-subject-text"]', seen: '2019-2026' },
  { name: 'subject', css: '[data-test-id="message-group-subject"]', seen: '2020-2026' },
];

export const SENT: Chain = [
  { name: 'test-id', css: '[data-test-id="message-date"]', seen: '2020-2026' },
  { name: 'time', css: 'time[datetime]', seen: '2022-2026' },
];

/** A mail's content, drafts, rows of the list and the advertisements among them. */
export const NOT_HEADER =
  '[data-test-id^="message-view-body"], .msg-body, [data-test-id="rte"], [contenteditable="true"], [data-test-id="compose-editor-container"], [data-test-id="message-list-item"], [data-test-id^="container-"]';

export const LIST_ROW = '[data-test-id="message-list-item"]';

/** The signed-in address: the title ends in it ("… - address - Yahoo Mail"); the menu's button may hold it. */
export const ACCOUNT: Chain = [
  { name: 'account-menu', css: '#ybarAccountMenuOpener, #ybarAccountMenu', seen: '2020-2026' },
  {
    name: 'account-email',
    css: '[data-test-id="account-email"], [data-test-id="folder-list-account"]',
    seen: '2021-2026',
  },
];

export const EDITOR: Chain = [
  {
    name: 'rte',
    css: '[data-test-id="rte"][contenteditable="true"], [data-test-id="rte"] [contenteditable="true"]',
    seen: '2019-2026',
  },
  {
    name: 'container',
    css: '[data-test-id="compose-editor-container"] [contenteditable="true"], [id="editor-container"] [contenteditable="true"]',
    seen: '2019-2026',
  },
  {
    name: 'plain-text',
    css: '[data-test-id="rte"] textarea, [data-test-id="compose-editor-container"] textarea, [id="editor-container"] textarea',
    seen: '2019-2026',
  },
];

export const SEND: Chain = [{ name: 'test-id', css: '[data-test-id="compose-send-button"]', seen: '2019-2026' }];

export const SUBJECT_FIELD = 'input[data-test-id="compose-subject"]';

/** Recipients that have become chips, one chain for each of to, cc, bcc: the address in `title`, else in the text. */
export const chips = (field: string): Chain => [
  { name: 'pill', css: `[data-test-id="container-${field}"] [data-test-id="pill"]`, seen: '2019-2026' },
];

/** Where an address is typed before it becomes a chip. */
export const typed = (field: string): string =>
  `[data-test-id="container-${field}"] input, input[id="message-${field}-field"]`;
