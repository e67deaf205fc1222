import type { Chain } from '../dom';

/**
 * Gmail. Two-letter classes have lived since 2014 and are kept as a rung; attributes outlive them. Dates say in which
 * saved pages or long-lived extensions a rung was seen.
 */

/** Where a conversation is shown; several exist, only one is visible. */
export const MAIN: Chain = [{ name: 'main', css: '[role="main"]', seen: '2014-2026' }];

/** The heading of an open conversation. The perm id may be the string "undefined". */
export const THREAD: Chain = [
  { name: 'legacy-id', css: 'h2[data-legacy-thread-id], [data-legacy-thread-id]', seen: '2018-2026' },
  { name: 'perm-id', css: 'h2[data-thread-perm-id], [data-thread-perm-id]', seen: '2018-2026' },
];

/** One message, open or folded; in the list of messages first, since an id may sit on an inner element only. */
export const MESSAGE: Chain = [
  { name: 'listitem', css: '[role="listitem"]', seen: '2014-2026' },
  { name: 'message-id', css: '[data-legacy-message-id], [data-message-id]', seen: '2018-2026' },
];

export const SENDER: Chain = [
  { name: 'gD', css: 'span.gD[email]', seen: '2014-2026' },
  { name: 'heading', css: 'h3 [email]', seen: '2019-2026' },
  { name: 'gF', css: 'td.gF span[email]', seen: '2019-2025' },
  { name: 'first-address', css: '[email][name]', seen: '2019-2026' },
];

export const RECIPIENT: Chain = [{ name: 'hb', css: '.hb [email]', seen: '2014-2026' }];

/** A mail's own content. */
export const BODY = '.a3s, .ii.gt';
/** That, and a reply being written: whatever stands there says nothing about who wrote. */
export const NOT_HEADER = `${BODY}, .M9, form, [role="textbox"], [role="dialog"]`;

/** A draft's form carries what Gmail knows of it in hidden fields. */
export const DRAFT_FIELD = 'input[name="composeid"], input[name="draft"]';
export const RICH_EDITOR: Chain = [
  { name: 'g_editable', css: '[g_editable="true"][contenteditable="true"]', seen: '2014-2026' },
  { name: 'multiline', css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: '2016-2026' },
];
export const COMPOSE_BOX = '.M9';

export const SUBJECT_BOX = 'input[name="subjectbox"]';
export const SUBJECT_FIELD = 'input[name="subject"]';

/** Recipients that have become chips, one chain for each of to, cc, bcc. */
export const chips = (field: string): Chain => [
  { name: 'people-kit', css: `[name="${field}"] [data-hovercard-id]`, seen: '2021-2026' },
];

/** The same in the fields of older markup, and of accounts that still have it: `Name <address>` a field. */
export const hiddenRecipients = (field: string): Chain => [
  { name: 'hidden-input', css: `input[type="hidden"][name="${field}"]`, seen: '2014-2026' },
  { name: 'textarea', css: `textarea[name="${field}"]`, seen: '2014-2021' },
];

/** One line that stands for all recipients while the fields are folded; To, Cc and Bcc can't be told apart in it. */
export const FOLDED: Chain = [{ name: 'folded', css: '.aoD.hl span[email], div.az9 span[email]', seen: '2019-2026' }];

export const SEND: Chain = [
  { name: 'aoO', css: '[role="button"].aoO', seen: '2014-2026' },
  {
    name: 'shortcut',
    css: '[role="button"][data-tooltip*="Enter"], [role="button"][data-tooltip*="\u23ce"]',
    seen: '2014-2026',
  },
  {
    name: 'toolbar',
    css: '[gh="cm"] [role="button"], tr.btC [role="button"], [role="button"][tabindex="1"]',
    seen: '2014-2026',
  },
];

/** In the menu beside Send, at the end of the document (seen 2019-2026): what follows is a choice of times. */
export const SEND_LATER = '[selector="scheduledSend"]';

/** The signed-in account, in the top bar of any language. */
export const ACCOUNT: Chain = [
  { name: 'account-link', css: 'a[href*="accounts.google.com"][aria-label*="@"]', seen: '2018-2026' },
];

/** The quote of a forwarded mail names its sender so; a reply's quote doesn't. */
export const FORWARDED = '.gmail_quote .gmail_sendername, .gmail_sendername';
