import type { Chain } from '../dom';

/**
 * Roundcube, any host. Seen on a running 1.6.5 in November 2026 in its three skins (elastic, larry, classic). Field names
 * and the commands in `onclick` are the program's own and the same in all skins; class names are the skins'.
 */

export const LIST = '#messagelist, [id="messagelist"]';
export const BODY = '#messagebody';
export const PREVIEW_FRAME = 'iframe#messagecontframe, iframe[name="messagecontframe"]';
export const MESSAGE_FIELD = 'textarea[name="_message"]';
export const FROM_FIELD = 'select[name="_from"], input[name="_from"]';
export const SUBJECT_FIELD = 'input[name="_subject"]';
export const COMPOSE_ID = 'input[name="_id"]';

/** A person in a header: `title` and `href` hold the address, the text the name. */
export const PEOPLE: Chain = [
  { name: 'rcmContactAddress', css: 'a.rcmContactAddress, span.rcmContactAddress', seen: '1.0-1.6 all skins' },
  { name: 'mailto', css: 'a[href^="mailto:"][title], span[title*="@"]', seen: '1.6 with class names gone' },
];

export const DATE: Chain = [
  { name: 'cell', css: 'td.header.date, .header-headers td.date, #messageheader td.date', seen: '1.4-1.6' },
  { name: 'summary', css: '.header-summary .text-nowrap', seen: '1.4-1.6 elastic' },
];

export const SUBJECT: Chain = [
  { name: 'header', css: '#message-header h2, #messageheader .subject, td.header.subject', seen: '1.6 all skins' },
  { name: 'show', css: 'h2.subject, h3.subject', seen: '1.4-1.6 larry show page' },
];

export const CHIPS: Chain = [
  { name: 'chip', css: 'ul.recipient-input > li.recipient[title]', seen: '1.4-1.6 elastic' },
];

export const SEND: Chain = [
  { name: 'command', css: '[onclick*="command(\'send\'"]', seen: '1.0-1.6 all skins' },
  { name: 'class', css: 'button.send, a.send, input.mainaction', seen: '1.4-1.6' },
];

/** The account's address where a skin prints it. */
export const ACCOUNT: Chain = [{ name: 'username', css: '.username', seen: '1.0-1.6 elastic and larry' }];
