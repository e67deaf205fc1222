import type { Chain } from '../dom';

/** Proton Mail, from its own source (2020-2026). Test ids were renamed in 2022 and 2023; both generations are read. */

/** What is opened in an address: `/u/<account>/<label>/<element>[/<message>]`; a label of one's own is a long id as well. */
export const SUBJECT: Chain = [
  { name: 'test-id', css: '[data-testid="conversation-header:subject"]', seen: '2021-2026' },
  { name: 'heading', css: '.message-conversation-summary-header, main h1, [role="main"] h1', seen: '2020-2026' },
];

export const MESSAGE: Chain = [
  { name: 'message-id', css: 'article[data-message-id]', seen: '2022-2026' },
  { name: 'test-id', css: 'article[data-testid^="message-view"], [data-testid="message-view"]', seen: '2020-2026' },
  { name: 'container', css: 'article.message-container', seen: '2020-2026' },
];

export const SENDER: Chain = [
  { name: 'sender', css: '[data-testid="recipients:sender"]', seen: '2023-2026' },
  {
    name: 'from-container',
    css: '.message-header-from-container [data-testid="message-header:from"]',
    seen: '2020-2023',
  },
  // Every participant bears it; the sender stands first.
  { name: 'first', css: '[data-testid="message-header:from"]', seen: '2020-2023' },
];

/** The rest of the test id is the address, or the name of a group. */
export const RECIPIENT_ID = 'recipients:item-';
export const RECIPIENTS: Chain = [
  { name: 'item', css: `[data-testid^="${RECIPIENT_ID}"]`, seen: '2022-2026' },
  { name: 'every-participant', css: '[data-testid="message-header:from"]', seen: '2020-2023' },
];

export const NAME: Chain = [{ name: 'label', css: '.message-recipient-item-label', seen: '2020-2026' }];

export const SENT: Chain = [
  { name: 'time', css: 'time[datetime]', seen: '2023-2026' },
  { name: 'item-date', css: '[data-testid^="item-date"], .item-date', seen: '2020-2026' },
];

/** A mail's content and whatever is being written in the conversation. */
export const NOT_HEADER =
  '[data-testid^="message-content"], .message-content, iframe, .composer, [data-shortcut-target="quick-reply-container"], [contenteditable="true"]';

/** The row of the list that an address points at, and its subject: a page that shows another one hasn't caught up. */
export const ROW_ID = 'data-element-id';
export const ROW_SUBJECT = '[data-testid="message-column:subject"], [data-testid="message-row:subject"]';

export const ACCOUNT: Chain = [
  { name: 'user-menu', css: '[data-testid="heading:userdropdown"]', seen: '2021-2026' },
  { name: 'menu-email', css: '[data-testid="userdropdown:label:email"]', seen: '2022-2026' },
];

export const EDITOR_FRAME: Chain = [
  { name: 'rooster', css: 'iframe[data-testid="rooster-iframe"]', seen: '2022-2026' },
  { name: 'squire', css: 'iframe[data-testid="squire-iframe"], .composer iframe', seen: '2020-2022' },
];
export const IN_FRAME =
  '#rooster-editor[contenteditable="true"], #squire[contenteditable="true"], [contenteditable="true"]';
export const PLAIN_EDITOR: Chain = [
  { name: 'test-id', css: 'textarea[data-testid="editor-textarea"]', seen: '2020-2026' },
];

export const SEND: Chain = [
  { name: 'send', css: '[data-testid="composer:send-button"]', seen: '2020-2026' },
  { name: 'quick-reply', css: '[data-testid="quick-reply-send-button"]', seen: '2022-2026' },
];
/** In the menu beside Send, at the end of the document. */
export const SEND_LATER = '[data-testid="composer:schedule-send-button"]';

export const SUBJECT_FIELD = 'input[data-testid="composer:subject"], input[id^="subject-composer"]';
export const REMOVE_ID = 'remove-address-button-';
export const CHIP_LABEL = '[data-testid="composer-addresses-item-label"]';
/** Where an address is typed before it becomes a chip. */
export const TYPED =
  'input[data-testid="composer:to"], input[data-testid="composer:cc"], input[data-testid="composer:bcc"], input[id^="to-composer"], input[id^="cc-composer"], input[id^="bcc-composer"]';
/** One line that stands for all recipients while the fields are folded; its inner `title` lists them. */
export const FOLDED: Chain = [{ name: 'summary', css: '[data-testid="composer:address"] [title]', seen: '2020-2026' }];
