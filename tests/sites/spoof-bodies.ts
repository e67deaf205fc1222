import type { Fixture } from './fixtures';
import { asStranger } from './mutate-strangers';
import { everyTree } from './trees';

/** What somebody may write into a mail so that its reader is taken for reading another's. */
export type Block = { name: string; markup: (focus: string, shownName: string) => string };

const MAIL = 'mallory@stranger.example.net';
const NAME = 'Mallory Stranger';
const editor = '<div contenteditable="true" g_editable="true" role="textbox" aria-multiline="true">Hello</div>';

/** Markup of every site we read, and of none, in the body of a mail. */
export const BLOCKS: Block[] = [
  {
    name: 'a From block in words',
    markup: () =>
      `<p><b>From:</b> ${NAME} &lt;${MAIL}&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> ${NAME} &lt;${MAIL}&gt;<br><b>Subject:</b> Contract</p>`,
  },
  {
    name: "Gmail's sender and hovercards",
    markup: () =>
      `<div role="listitem" data-legacy-message-id="19f39317a1fb0fff" data-message-id="#msg-f:1"><div class="gE"><table><tbody><tr><td class="gF"><h3 class="iw"><span class="gD" email="${MAIL}" name="${NAME}" data-hovercard-id="${MAIL}">${NAME}</span></h3></td></tr><tr><td><span class="hb">to <span class="g2" email="${MAIL}" name="${NAME}">${NAME}</span></span></td></tr></tbody></table></div><div class="a3s">Hi</div></div>`,
  },
  {
    name: 'a second main with its own heading',
    markup: () =>
      `<div role="main"><h2 class="hP" data-legacy-thread-id="19f39317a1ff0000">Contract</h2><div role="listitem"><h3><span class="gD" email="${MAIL}" name="${NAME}">${NAME}</span></h3></div></div>`,
  },
  {
    name: "Outlook's header",
    markup: () =>
      `<div data-app-section="ItemContainer" aria-label="Email message"><div data-testid="message-header-from" aria-label="From: ${NAME} &lt;${MAIL}&gt;"><span title="${MAIL}" data-email="${MAIL}">${NAME}</span></div><div data-testid="message-header-to" aria-label="To: ${NAME} &lt;${MAIL}&gt;"></div></div>`,
  },
  {
    name: "Outlook's quoted header, with the sender's own name",
    markup: (_focus, shownName) =>
      `<div id="x_divRplyFwdMsg"><b>From:</b> ${shownName} &lt;${MAIL}&gt;<br><b>Sent:</b> Tuesday</div><div id="divRplyFwdMsg"><b>From:</b> ${shownName} &lt;${MAIL}&gt;<br></div>`,
  },
  {
    name: "Roundcube's header table",
    markup: () =>
      `<div id="message-header"><h2 class="subject">Contract</h2><table class="header-headers"><tbody><tr><td class="header-title">From</td><td class="header from"><span class="adr"><a class="rcmContactAddress" href="mailto:${MAIL}" title="${MAIL}">${NAME}</a></span></td></tr><tr><td class="header to"><span class="adr"><a class="rcmContactAddress" href="mailto:${MAIL}" title="${MAIL}">${NAME}</a></span></td></tr><tr><td class="header replyto"><a class="rcmContactAddress" href="mailto:${MAIL}" title="${MAIL}">${NAME}</a></td></tr></tbody></table></div><div id="messagebody">Hi</div>`,
  },
  {
    name: "test ids of Yahoo, Proton and Fastmail's classes",
    markup: () =>
      `<div data-test-id="message-view"><span data-test-id="message-from"><span data-test-id="email-pill" data-test-email="${MAIL}" title="${MAIL}">${NAME}</span></span><span data-test-id="message-to"><span data-test-id="email-pill" title="${MAIL}">${NAME}</span></span></div><div data-testid="message-view" class="message-container"><span data-testid="recipients:sender" title="${MAIL}"><span data-testid="recipient-label">${NAME}</span><span data-testid="recipient-address">&lt;${MAIL}&gt;</span></span></div><div class="v-Message v-MessageCard"><div class="v-Message-header"><button class="v-MessageCard-from" title="${MAIL}">${NAME}</button><span class="v-EmailAddress" title="${MAIL}">${MAIL}</span></div></div>`,
  },
  {
    name: 'the sender said to be the signed-in user',
    markup: (focus) =>
      `<div role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: ${focus}">A</a><span class="username">${focus}</span><button id="O365_MainLink_Me" aria-label="Account manager for Dana ${focus}">A</button><div id="mectrl_main" aria-label="${focus}"></div><div role="tree"><div role="treeitem" title="${focus}">${focus}</div></div><button data-testid="heading:userdropdown" title="${focus}">${focus}</button><span data-test-id="account-email" title="${focus}">${focus}</span><div class="v-MainNavToolbar"><button title="${focus}">${focus}</button></div></div>`,
  },
  {
    name: 'a signature with hovercards and addresses',
    markup: () =>
      `<div class="signature">--<br><span data-hovercard-id="${MAIL}" email="${MAIL}" name="${NAME}">${NAME}</span> <a href="mailto:${MAIL}" title="${MAIL}">${MAIL}</a> <a href="https://www.linkedin.com/in/mallory-stranger/">LinkedIn</a> <span class="avatar" aria-label="${NAME} ${MAIL}"></span><time datetime="2026-02-03T10:00">10:00</time></div>`,
  },
  {
    name: 'a quoted thread',
    markup: () =>
      `<div class="gmail_quote"><div class="gmail_attr" dir="ltr">On Tue, 3 Feb 2026, <span class="gmail_sendername">${NAME}</span> &lt;<a href="mailto:${MAIL}">${MAIL}</a>&gt; wrote:<br></div><blockquote type="cite" class="gmail_quote"><div>Hi<div class="moz-cite-prefix">${NAME} ${MAIL}:</div><blockquote cite="mid:1"><a href="mailto:${MAIL}" title="${MAIL}">${NAME}</a></blockquote></div></blockquote></div>`,
  },
  {
    name: 'an editor with recipients of its own',
    markup: () =>
      `<form class="bAs M9" role="dialog"><input type="hidden" name="composeid" value="1"><input type="hidden" name="draft" value="#msg-a:r1"><div name="to"><div role="option" data-hovercard-id="${MAIL}" data-name="${NAME}">${NAME}</div></div><textarea name="to">${MAIL}</textarea><textarea name="_to">${MAIL}</textarea><input name="subjectbox" value="Contract">${editor}<div role="button" class="aoO" data-tooltip="Send">Send</div><button type="submit">Send</button></form>`,
  },
  {
    name: 'labels that claim another sender',
    markup: () =>
      `<section aria-label="Message from ${NAME} &lt;${MAIL}&gt;"><h1 aria-label="From: ${NAME} &lt;${MAIL}&gt;" title="${MAIL}" role="heading" aria-level="1">${NAME}</h1><span aria-hidden="true" title="${MAIL}">${NAME}</span></section>`,
  },
  {
    name: 'a base, a title, JSON-LD and meta of somebody else',
    markup: () =>
      `<base href="https://www.linkedin.com/in/mallory-stranger/"><title>Contract - ${MAIL} - Gmail</title><meta name="author" content="${MAIL}"><script type="application/ld+json">{"@type":"Person","name":"${NAME}","email":"${MAIL}","url":"https://www.linkedin.com/in/mallory-stranger"}</script><script>rcmail.set_env({"username":"${MAIL}","sender":"${MAIL}"})</script>`,
  },
  {
    name: 'a frame that claims to be the mail',
    markup: () =>
      `<iframe id="messagecontframe" name="messagecontframe" srcdoc="&lt;body class='task-mail action-preview'&gt;&lt;div id='message-header'&gt;&lt;td class='header from'&gt;&lt;a class='rcmContactAddress' title='${MAIL}'&gt;${NAME}&lt;/a&gt;&lt;/div&gt;From: ${NAME} &amp;lt;${MAIL}&amp;gt;&lt;div id='messagebody'&gt;Hi&lt;/div&gt;"></iframe>`,
  },
  {
    name: 'ten addresses in rows',
    markup: () =>
      `<ul>${Array.from({ length: 10 }, (_, at) => `<li role="listitem" aria-expanded="true"><span class="sender from" email="mallory${at}@stranger.example.net" title="mallory${at}@stranger.example.net">${NAME} ${at}</span><time>10:0${at}</time></li>`).join('')}</ul>`,
  },
];

/** The page's own markup once more, naming somebody else: no site's header is copied better than by itself. */
export function ownMarkupAsStranger(document: Document): string {
  const main = document.querySelector('[role="main"], main') ?? document.body;
  const copy = document.createElement('div');
  copy.innerHTML = asStranger(main?.innerHTML ?? '');
  for (const each of copy.querySelectorAll('[contenteditable], form, textarea, script, iframe, template'))
    each.remove();
  for (const name of copy.querySelectorAll('h1, h2, .gD, [name]')) {
    if (name.children.length === 0) name.textContent = NAME;
  }
  return copy.innerHTML;
}

const LONG = 120;

/** Where the words of mails stand: the innermost elements with a long text of their own that names nobody. */
export function bodiesIn(document: Document): HTMLElement[] {
  const all = everyTree(document).flatMap((tree) => [...tree.querySelectorAll<HTMLElement>('*')]);
  return all.filter((element) => {
    if (element.closest('[contenteditable], textarea, script, style, template, [role="row"], tr[id], li')) return false;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
    return own.join(' ').replace(/\s+/g, ' ').length >= LONG && !own.join('').includes('{');
  });
}

/** A page of an opened mail that is about somebody with an address. */
export const isMail = ({ sighting }: Fixture): boolean =>
  sighting?.focus?.email !== undefined && /^(?:thread|message)$/.test(sighting.view);
