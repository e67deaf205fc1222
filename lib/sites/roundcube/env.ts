/**
 * What Roundcube tells its own script when a page is made: `rcmail.set_env({…})` in an inline script. Locale-free, and
 * never stale, since every message and every compose form is a page load of its own.
 */
export type Env = {
  username?: string;
  /** `Name <address>` of the shown message's From. */
  sender?: string;
  uid?: string;
  mailbox?: string;
  /** 'reply' | 'forward' | 'draft' | 'edit'; absent for a new message. */
  mode?: string;
  /** Message-ID of what is being answered. */
  replyTo?: string;
  /** The message lies in the folder where the user's own mail is kept. */
  own: boolean;
};

/** Reads the environment; everything absent when the page carries no such script. */
export function readEnv(document: Document): Env {
  const script = [...document.querySelectorAll('script:not([src])')]
    .map((each) => each.textContent ?? '')
    .find((text) => text.includes('rcmail.set_env('));
  if (!script) return { own: false };
  const read = (key: string): string | null => {
    const found = new RegExp(`"${key}":"((?:[^"\\\\]|\\\\.)*)"`).exec(script);
    return found ? unquote(found[1] ?? '') : null;
  };
  const env: Env = { own: false };
  const keys = {
    username: 'username',
    sender: 'sender',
    uid: 'uid',
    mailbox: 'mailbox',
    mode: 'compose_mode',
    replyTo: 'reply_msgid',
  };
  for (const [name, key] of Object.entries(keys) as [Exclude<keyof Env, 'own'>, string][]) {
    const value = read(key);
    if (value) env[name] = value;
  }
  env.own = env.mailbox !== undefined && isOwnFolder(script, env.mailbox);
  return env;
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return '';
  }
}

/** Folders are listed with their meaning: `"Sent":{"id":"Sent",…,"class":"sent"}`. */
function isOwnFolder(script: string, mailbox: string): boolean {
  const at = script.indexOf(`"id":${JSON.stringify(mailbox)}`);
  return at >= 0 && /^[^}]*"class":"(?:sent|drafts)/.test(script.slice(at, at + 400));
}
