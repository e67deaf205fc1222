import type { Tree } from './trees';

/** In German, Japanese and Arabic: what pages print beside people. Longer ones first, since they are looked for in labels. */
const WORDS: Record<string, [string, string, string]> = {
  'Account manager for': ['Konto-Manager für', 'アカウント マネージャー:', 'مدير حساب'],
  'Google Account': ['Google-Konto', 'Google アカウント', 'حساب Google'],
  'Current company': ['Aktuelles Unternehmen', '現在の会社', 'الشركة الحالية'],
  'Click to skip to it': ['Klicken, um dorthin zu springen', 'クリックして移動', 'انقر للانتقال'],
  'Email message': ['E-Mail-Nachricht', 'メール メッセージ', 'رسالة بريد'],
  'Message body': ['Nachrichtentext', 'メッセージ本文', 'نص الرسالة'],
  'Send invitation': ['Einladung senden', '招待を送信', 'إرسال الدعوة'],
  'People also viewed': ['Diese Profile wurden auch angesehen', '他の人はこちらも閲覧', 'شاهد آخرون أيضا'],
  'Contact info': ['Kontaktinfo', '連絡先情報', 'معلومات الاتصال'],
  'Reply all': ['Allen antworten', '全員に返信', 'الرد على الكل'],
  'Reply to all': ['Allen antworten', '全員に返信', 'الرد على الكل'],
  'Reply-To': ['Antwort an', '返信先', 'الرد إلى'],
  'Add a subject': ['Betreff hinzufügen', '件名を追加', 'إضافة موضوع'],
  Connect: ['Vernetzen', 'つながりを申請', 'تواصل'],
  Message: ['Nachricht', 'メッセージ', 'رسالة'],
  Subject: ['Betreff', '件名', 'الموضوع'],
  Details: ['Details anzeigen', '詳細', 'التفاصيل'],
  Forward: ['Weiterleiten', '転送', 'إعادة توجيه'],
  Sender: ['Absender', '送信者', 'المرسل'],
  Recipients: ['Empfänger', '受信者', 'المستلمون'],
  Reply: ['Antworten', '返信', 'رد'],
  From: ['Von', '差出人', 'من'],
  Date: ['Datum', '日付', 'التاريخ'],
  Sent: ['Gesendet', '送信済み', 'المرسلة'],
  Send: ['Senden', '送信', 'إرسال'],
  Bcc: ['Bcc', 'Bcc', 'نسخة مخفية'],
  Cc: ['Cc', 'Cc', 'نسخة'],
  To: ['An', '宛先', 'إلى'],
  to: ['an', '宛先', 'إلى'],
};
const LABELS = ['aria-label', 'placeholder', 'data-tooltip', 'title', 'alt', 'aria-roledescription'];
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What nobody translates: a mail's own words, and what is being written. */
const WRITTEN = '.a3s, .ii.gt, [contenteditable], textarea, #messagebody, [role="document"], script, style, blockquote';

/** Languages by their place in `WORDS`, each with a word for what isn't in there. */
export const LANGUAGES = {
  German: [0, 'Beschriftung'],
  Japanese: [1, 'ラベル'],
  Arabic: [2, '\u200fتسمية\u200f'],
} as const;
type Language = (typeof LANGUAGES)[keyof typeof LANGUAGES];

/** Every label in another language: attributes and printed words. Names and addresses stay. */
export function translateLabels(language: Language, names: readonly string[]): (tree: Tree) => void {
  return (tree) => {
    for (const name of LABELS) {
      for (const element of tree.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, translateLabel(element.getAttribute(name) ?? '', language, names));
      }
    }
    for (const element of tree.querySelectorAll('*')) {
      if (!element.closest(WRITTEN)) translateTexts(element, language);
    }
    for (const button of tree.querySelectorAll('button, [role="button"], label, th, .header-title')) {
      const text = button.firstChild;
      const kept = names.some((name) => text?.textContent?.includes(name)) || text?.textContent?.includes('@');
      if (button.children.length === 0 && text?.nodeType === 3 && !kept) text.textContent = language[1];
    }
  };
}

function translateLabel(label: string, [at, other]: Language, names: readonly string[]): string {
  const plain = label.replace(MARKS, '');
  // A bare address is no label, whatever it begins with.
  if (/^\S+@\S+$/.test(plain)) return label;
  let said = plain;
  for (const [word, words] of Object.entries(WORDS)) {
    if (said.toLowerCase().startsWith(word.toLowerCase())) said = words[at] + said.slice(word.length);
    else said = said.replace(word.length > 8 ? word : `. ${word}`, words[at]);
  }
  if (said !== plain) return said;
  const named = names.some((name) => name !== '' && plain.includes(name));
  // A shortcut stands in every language.
  const shortcut = /\((?:Ctrl|Strg|⌘).*\)\s*$/.exec(plain)?.[0];
  if (shortcut) return `${other} ${shortcut}`;
  return plain.includes('@') || named || !/\p{L}/u.test(plain) ? label : other;
}

function translateTexts(element: Element, [at]: Language): void {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3) continue;
    const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*[:：]?\s*)$/s.exec(node.textContent ?? '') ?? [];
    const words = WORDS[word];
    if (words) node.textContent = before + words[at] + after;
  }
}
