import type { Chain } from '../dom';

/**
 * Outlook on the web. Classes are hashed and change monthly, labels are translated, so ids, test ids and the shape
 * "Name <address>" carry the weight. From several extensions that agree (2020-2026), not from saved pages.
 */

export const PANE: Chain = [
  { name: 'conversation', css: '#ConversationReadingPaneContainer', seen: '2020-2026' },
  { name: 'reading-pane', css: '#ReadingPaneContainerId', seen: '2020-2026' },
  {
    name: 'item',
    css: '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
    seen: '2021-2026',
  },
];

export const MESSAGE: Chain = [
  { name: 'item', css: '[data-app-section="ItemContainer"]', seen: '2021-2026' },
  { name: 'labelled', css: '[aria-label="Email message"], [aria-label="E-Mail-Nachricht"]', seen: '2020-2026' },
];

export const SENDER: Chain = [
  {
    name: 'test-id',
    css: '[data-testid="message-header-from"], [data-testid="message-header-persona-primary"]',
    seen: '2024-2026',
  },
  { name: 'from-label', css: '[aria-label^="From:"]', seen: '2020-2026 English' },
  // The sender stands before the recipients: first in the document, whichever attribute holds the address.
  { name: 'first-address', css: '[aria-label*="@"], [title*="@"], [data-email]', seen: '2020-2026' },
];

export const RECIPIENTS: Chain = [
  { name: 'test-id', css: '[data-testid="message-header-to"], [data-testid="message-header-cc"]', seen: '2024-2026' },
  { name: 'to-label', css: '[aria-label^="To:"], [aria-label^="Cc:"]', seen: '2020-2026 English' },
  { name: 'any-label', css: '[aria-label*=":"], [aria-label*="："]', seen: '2020-2026, translated' },
];

/** When a mail was sent, in the words of the user's language and region. */
export const SENT: Chain = [{ name: 'test-id', css: '[data-testid="SentReceivedSavedTime"]', seen: '2024-2026' }];

export const SUBJECT: Chain = [
  { name: 'conv-subject', css: '[id^="CONV_"][id$="_SUBJECT"]', seen: '2022-2026' },
  { name: 'heading', css: '[role="heading"][aria-level="2"], [role="heading"][aria-level="3"]', seen: '2020-2026' },
];

/** A mail's content. */
export const BODY = '[id^="UniqueMessageBody"], [role="document"]';
/** That, a reply being written, and quoted headers: nobody there is the sender. */
export const NOT_HEADER = `${BODY}, .allowTextSelection, [contenteditable="true"], [data-app-section="MailReadCompose"], [id^="docking_InitVisiblePart_"], #ComposeContainer`;

export const ACCOUNT: Chain = [
  { name: 'account-button', css: '#O365_MainLink_Me', seen: '2016-2026' },
  {
    name: 'account-control',
    css: '[id^="mectrl_"][aria-label*="@"], [id^="meInitialsButton"][aria-label*="@"]',
    seen: '2020-2026',
  },
];
export const ACCOUNT_ROOTS = '[role="tree"] [role="treeitem"][title*="@"]';

export const EDITOR: Chain = [
  { name: 'editor-parent', css: '[id^="editorParent_"] [contenteditable="true"]', seen: '2020-2026' },
  { name: 'multiline', css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: '2018-2026' },
];
export const DRAFT_ROOT =
  '[id^="docking_InitVisiblePart_"], [data-app-section="MailReadCompose"], #ComposeContainer, [data-testid="ComposeContainer"]';

/** Fields for To, Cc, Bcc: text boxes too, one line each. */
export const RECIPIENT_FIELD: Chain = [
  {
    name: 'one-line',
    css: '[contenteditable="true"][role="textbox"]:not([aria-multiline="true"]), [id^="recipient-well"], [aria-haspopup="listbox"][contenteditable="true"]',
    seen: '2020-2026',
  },
];
export const PILL: Chain = [
  { name: 'pill', css: '[data-selection-index], .lpc-hoverTarget, [data-lpc-hover-target-id]', seen: '2020-2026' },
  { name: 'labelled', css: '[aria-label*="@"], [title*="@"], [data-email]', seen: '2020-2026' },
];

export const SUBJECT_INPUT: Chain = [
  { name: 'msg-subject', css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2022-2026' },
  { name: 'only-input', css: 'input[type="text"], input:not([type])', seen: '2020-2026' },
];

export const SEND: Chain = [
  { name: 'split-button', css: '[id^="splitButton-"][id$="__primaryActionButton"]', seen: '2022-2026' },
  {
    name: 'send-name',
    css: 'button[name="Send"], button[aria-label="Send"], button[data-testid="ComposeSendButton"]',
    seen: '2020-2026',
  },
  {
    name: 'shortcut',
    css: 'button[title*="(Ctrl+"], button[title*="(Strg+"], button[title*="Enter"]',
    seen: '2020-2026',
  },
];

/** In an editor, the header of the mail that is answered: names its sender with the address. */
export const QUOTE_HEADER: Chain = [
  { name: 'reply-header', css: '[id$="divRplyFwdMsg"]', seen: '2018-2026' },
  { name: 'reference', css: '#mail-editor-reference-message-container', seen: '2024-2026' },
];
/** Where the quoted mail begins in a draft. */
export const QUOTE_START = '[id$="divRplyFwdMsg"], #mail-editor-reference-message-container, #appendonsend';
