import type { Chain } from '../dom';

/**
 * Fastmail. Its framework names classes by hand (`v-` for views, `s-` for roles), which lived through the redesign of
 * 2026; ids are counters with suffixes that stay. From extensions and its framework's source, not from saved pages.
 */

export const PANE: Chain = [
  { name: 'thread', css: '.v-Thread', seen: '2018-2026' },
  { name: 'conversation', css: '[id="conversation"]', seen: '2024-2026' },
];

export const SUBJECT: Chain = [
  { name: 'title', css: '.v-Thread-title h1, .v-Thread-title', seen: '2018-2026' },
  { name: 'heading', css: 'h1', seen: '2018-2026' },
];

export const CARD: Chain = [{ name: 'card', css: '.v-MessageCard:not(.v-MessageCard--draft)', seen: '2018-2026' }];

export const SENDER: Chain = [{ name: 'from', css: '.v-MessageCard-from', seen: '2018-2026' }];
export const RECIPIENTS: Chain = [{ name: 'to', css: '.v-MessageCard-to', seen: '2018-2026' }];
/** Rows of the opened details: From, To, Cc, in that order; their labels are translated. */
export const DETAILS = 'dd';

/** Where classes are gone: the header's parts that hold an address. Says nothing about who is whom. */
export const TITLED = '[title*="@"], a[href^="mailto:"]';
export const ADDRESSED: Chain = [{ name: 'titled', css: `${TITLED}, dd`, seen: '2018-2026' }];

/** A mail's content, drafts, and what is kept for a folded card without being shown. */
export const NOT_HEADER =
  '.v-Message-body, .u-article, article, blockquote, .v-Compose, [contenteditable="true"], [aria-multiline="true"]';

export const LIST_ROW = '.v-MailboxItem, [id="mailbox"]';

/** The menu on top, whose button names the account. */
export const ACCOUNT: Chain = [
  { name: 'main-menu', css: '.v-MainNavToolbar, [class*="v-MainNav"] button', seen: '2020-2026' },
  { name: 'banner', css: '[role="banner"] button', seen: '2026 with class names gone' },
];

export const EDITOR: Chain = [
  // Squire, the editor, is told its role and its lines by the framework; the class is older.
  { name: 'squire', css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: '2021-2026' },
  { name: 'rich-text', css: '.v-RichText-input[contenteditable="true"]', seen: '2014-2026' },
];
/** Mails of plain text are written in a text area; so are recipients, in the years before 2025. */
export const PLAIN_EDITOR: Chain = [
  {
    name: 'textarea',
    css: 'textarea:not([id$="-to-input"]):not([id$="-cc-input"]):not([id$="-bcc-input"]):not([id$="-subject-input"])',
    seen: '2014-2026',
  },
];

export const COMPOSE = '.v-Compose';
export const NOTE = '.v-EditNote';
export const field = (name: string): string => `[id$="-${name}-input"]`;
/** What only a draft of a mail has; without it an editor writes something else. */
export const DRAFT_FIELD = `${field('to')}, ${field('subject')}`;
export const CHIPS: Chain = [
  { name: 'token', css: '.v-EmailInput-tokens > li', seen: '2018-2026' },
  { name: 'item', css: 'li', seen: '2018-2026' },
];

export const SEND: Chain = [
  { name: 'role', css: '.v-Button.s-send, button.s-send', seen: '2018-2026' },
  { name: 'shortcut', css: 'button[title*="Enter"], button[title*="\u23ce"]', seen: '2020-2026' },
];
