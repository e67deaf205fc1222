import { cleanText } from '../dom';

/** What a line of a mail's header, or a field of a draft, is for. */
export type Line = 'from' | 'to' | 'cc' | 'bcc' | 'replyto' | 'subject' | 'date';

/**
 * What webmails of some thirty languages write before a line. Whole labels only: "A", "Do" and "De" are words as well.
 * Where two languages disagree about a word it isn't listed.
 */
const WORDS: Record<Line, string> = {
  from: 'from|sender|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|från|avsändare|fra|avsender|afsender|lähettäjä|od|nadawca|odesílatel|odosielateľ|feladó|de la|expeditor|от|отправитель|від|відправник|подател|kimden|gönderen|από|αποστολέας|מאת|من|المرسل|از|فرستنده|差出人|送信者|从|发件人|寄件者|寄件人|보낸 사람|보낸사람|จาก|từ|người gửi|dari|pengirim|प्रेषक',
  to: 'to|an|empfänger|à|destinataire|destinataires|para|destinatario|destinatarios|destinatário|destinatari|a|aan|till|til|vastaanottaja|do|adresat|komu|címzett|către|кому|получатель|одержувач|kime|alıcı|προς|אל|إلى|الى|به|گیرنده|宛先|收件人|收件者|받는 사람|받는사람|ถึง|đến|tới|người nhận|kepada|ke|untuk|प्रति',
  cc: 'cc|kopie|kopi|copie|copia|cópia|kopia|kopio|dw|másolat|копия|копія|bilgi|κοιν|κοινοποίηση|עותק|نسخة|نسخة إلى|رونوشت|抄送|副本|참조|สำเนา|tembusan',
  bcc: 'bcc|blindkopie|cci|cco|ccn|hemlig kopia|blindkopi|piilokopio|udw|skrytá kopie|titkos másolat|скрытая копия|прихована копія|gizli|密送|密件副本|密件抄送|숨은 참조|숨은참조|עותק מוסתר|نسخة مخفية',
  replyto:
    'reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a|antwoord aan|svara till|svar til|odpowiedź do|odpovědět na|ответить|обратный адрес|yanıt adresi|返信先|回复至|答复至|回覆至|회신 주소|رد إلى|الرد إلى|השב אל',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|subiect|тема|konu|θέμα|נושא|الموضوع|موضوع|件名|主题|主旨|제목|หัวข้อ|chủ đề|subjek|perihal|विषय',
  date: 'date|sent|received|datum|gesendet|fecha|data|dato|päivämäärä|wysłano|dátum|дата|отправлено|tarih|ημερομηνία|תאריך|التاريخ|تاریخ|日時|日付|送信日時|日期|时间|날짜|보낸 날짜|วันที่|ngày|tanggal|दिनांक',
};

const LINES = new Map<string, Line>();
for (const [line, words] of Object.entries(WORDS) as [Line, string][]) {
  for (const word of words.split('|')) if (!LINES.has(word)) LINES.set(word, line);
}

const LONGEST_LABEL = 24;

/** The line that a whole label names; null for everything else, however it begins. */
export function readLabel(text: string): Line | null {
  if (text.length > LONGEST_LABEL * 2) return null;
  const word = cleanText(text)
    .toLowerCase()
    .replace(/^\*|[\s*.:：]+$/g, '');
  return LINES.get(word) ?? null;
}

/** "From: Dana Reyes <…>" in one piece: the line, and what is said of it. A colon must part them. */
export function splitLabelled(text: string): { line: Line; rest: string } | null {
  const [, label = '', rest = ''] = /^\s*([^:：<@]{1,24})[:：]\s*(.+)$/s.exec(text) ?? [];
  const line = label && readLabel(label);
  return line ? { line, rest } : null;
}

const asSet = (words: string): string[] => words.split('|');

const SEND = asSet(
  'send|senden|absenden|abschicken|envoyer|enviar|invia|spedisci|verzenden|verstuur|versturen|skicka|sänd|lähetä|wyślij|odeslat|odoslať|küldés|trimite|отправить|надіслати|відправити|изпрати|gönder|αποστολή|שלח|שליחה|إرسال|ارسال|送信|送信する|发送|傳送|寄出|보내기|전송|ส่ง|gửi|kirim|भेजें',
);
/** Words of "send later", "sent" and "save": a control that has one of these beside it isn't the one that sends. */
const NOT_NOW =
  /later|schedul|draft|undo|sent|später|zeitversetzt|entwurf|plus tard|planif|brouillon|programar|más tarde|borrador|pianific|più tardi|bozza|concept|senare|senere|później|zaplanuj|позже|чернов|zamanla|sonra|taslak|予約|下書き|定时|稍后|草稿|예약|임시|جدول|لاحق|مسودة|test/i;

/** Scripts that put no space between words. */
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Does a control's label say that it sends, now? "Send (Ctrl+Enter)", "Nachricht senden", "メールを送信". */
export function saysSend(label: string): boolean {
  const text = cleanText(label).toLowerCase();
  if (text === '' || text.length > 40 || NOT_NOW.test(text)) return false;
  const words = text.split(/[^\p{L}\p{M}]+/u);
  return SEND.some((word) => words.includes(word) || (UNSPACED.test(word) && text.includes(word)));
}

const SENT = new Set(
  asSet(
    'drafts|draft|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|utkast|kladder|robocze|wersje robocze|koncepty|черновики|чернетки|taslaklar|下書き|草稿|草稿箱|임시보관함|المسودات|טיוטות|sent|sent items|sent mail|sent messages|gesendet|gesendete objekte|gesendete|envoyés|messages envoyés|éléments envoyés|enviados|elementos enviados|inviati|posta inviata|inviata|verzonden|verzonden items|skickat|skickade|sendt|sendte|lähetetyt|wysłane|odeslané|odoslané|elküldött|trimise|отправленные|надіслані|gönderilenler|gönderilmiş öğeler|απεσταλμένα|נשלח|דואר יוצא|المرسلة|البريد المرسل|送信済み|送信済みアイテム|已发送|已发送邮件|寄件備份|보낸편지함|보낸 편지함|ส่งแล้ว|đã gửi|terkirim',
  ),
);

/** A folder of the user's own mail, sent or begun, by its name in the list of folders; a count behind it is left out. */
export function namesSentFolder(text: string): boolean {
  return SENT.has(
    cleanText(text)
      .toLowerCase()
      .replace(/[\s(]*\d*\)?$/, ''),
  );
}
