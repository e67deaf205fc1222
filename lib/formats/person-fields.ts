/** What a column of a table can hold. Several columns may hold the same; null is a column nobody asked for. */
export const PERSON_FIELDS = [
  'name',
  'first',
  'middle',
  'last',
  'goesBy',
  'pronunciation',
  'company',
  'role',
  'mail',
  'phone',
  'url',
  'connectedOn',
  'birthday',
  'anniversary',
  'city',
  'country',
  'notes',
  'tags',
  'spouse',
  'children',
  'hobby',
  'referredBy',
  'manager',
  'assistant',
  'private',
  'place',
  'relationLabel',
  'relation',
  'eventLabel',
  'event',
  'customLabel',
  'custom',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** One entry a column, by position. */
export type ColumnFields = (PersonField | null)[];

/** "E-mail Address", "e_mail address" and "E-MAIL ADDRESS:" alike. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** LinkedIn's own headers by language; the first word of each list is English. */
const LINKEDIN: Partial<Record<PersonField, string>> = {
  first:
    'first name|vorname|prénom|nombre|nome|voornaam|imię|förnamn|fornavn|etunimi|jméno|prenume|adı|ad|имя|імʼя|名|名字|이름|nama depan|utónév|όνομα',
  last: 'last name|nachname|nom|nom de famille|apellidos|apellido|cognome|sobrenome|apelido|achternaam|nazwisko|efternamn|etternavn|efternavn|sukunimi|příjmení|nume|nume de familie|soyadı|soyad|фамилия|прізвище|姓|姓氏|성|nama belakang|vezetéknév|επώνυμο',
  url: 'url|profile url|profil url|url du profil|url del perfil|url del profilo|url do perfil|profiel url|adres url|linkedin url|linkedin|linkedin profile|profilo linkedin',
  mail: 'email address|email|e mail|mail|e mail address|e mail adresse|e mailadresse|adresse e mail|adresse mail|courriel|correo electrónico|dirección de correo electrónico|email addresses|indirizzo email|indirizzo e mail|endereço de e mail|endereço de email|e mailadres|adres e mail|e postadress|e postadresse|mailadresse|sähköpostiosoite|e mailová adresa|adresă de e mail|e posta adresi|e posta|адрес эл почты|адрес электронной почты|メールアドレス|电子邮件地址|電子郵件地址|이메일 주소|이메일|alamat email|e mail cím',
  company:
    'company|organization|organisation|unternehmen|firma|entreprise|société|empresa|azienda|società|bedrijf|organisatie|företag|virksomhed|bedrift|yritys|společnost|companie|şirket|компания|компанія|会社|会社名|勤務先|公司|회사|perusahaan|cég|εταιρεία|account|account name|employer',
  role: 'position|job title|title|poste|fonction|cargo|puesto|posizione|qualifica|functie|functietitel|stanowisko|befattning|stilling|tehtävänimike|pozice|funcție|pozisyon|unvan|должность|посада|役職|职位|職位|직책|jabatan|beosztás|role|jobtitel',
  connectedOn:
    'connected on|verbunden am|vernetzt am|connecté le|connectée le|date de connexion|conectado el|fecha de conexión|collegato il|data collegamento|conectado em|ligado em|data da conexão|verbonden op|gekoppeld op|connectie gemaakt op|data nawiązania kontaktu|połączono|kontakt sedan|ansluten den|forbundet den|forbundet|verkostoitunut|datum propojení|conectat pe|bağlantı tarihi|дата контакта|дата добавления|つながった日|コネクション成立日|建立关系日期|建立联系时间|1촌이 된 날짜|연결일|terhubung pada',
};

/** Google's two generations, Outlook's English and German names, and what people call columns of their own. */
const OTHERS: Partial<Record<PersonField, string>> = {
  name: 'name|full name|display name|contact|contact name|person|person name|vollständiger name|nom complet|nombre completo|nome completo|file as',
  first: 'given name|firstname|given|first|person first name',
  middle: 'middle name|middle|additional name|weitere vornamen|zweiter vorname',
  last: 'family name|surname|lastname|family|last|person last name',
  goesBy: 'nickname|spitzname|goes by|preferred name|known as',
  pronunciation:
    'phonetic first name|phonetic last name|phonetic given name|yomi name|given name yomi|family name yomi|pronunciation',
  company:
    'organization name|organization 1 name|company name|associated company|primary associated company|person organization',
  role: 'organization title|organization 1 title|job function|person job title',
  mail: 'e mail 1|email 1|e mail 2 address|e mail 3 address|email 2 address|email 3 address|email2|e mail 2 adresse|e mail 3 adresse|adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3|work email|home email|business email|personal email|primary email|secondary email|person email work|person email home|person email other',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|primary phone|home phone|home phone 2|business phone|business phone 2|company main phone|other phone|car phone|telefon|telefonnummer|mobiltelefon|handy|telefon geschäftlich|telefon privat|telefon geschäftlich 2|téléphone|portable|téléphone mobile|téléphone bureau|téléphone domicile|teléfono móvil|teléfono del trabajo|teléfono|móvil|telefono|cellulare|telefone|celular|work phone|mobile number|mobile phone number|person phone work|person phone home|person phone mobile|person phone other',
  url: 'web page|web page 1|linkedin profile url|page web|página web|website|webseite|homepage|profile|linkedin link|personal web page|site web',
  birthday:
    'birthday|birth date|birthdate|date of birth|geburtstag|anniversaire|date de naissance|cumpleaños|compleanno|data di nascita',
  anniversary: 'anniversary|wedding anniversary|jahrestag|hochzeitstag|anniversaire de mariage ou fête',
  city: 'city|business city|work city|mailing city|home city|other city|location|town|ort|ort geschäftlich|ort privat|ville|ville bureau|ciudad|città|address 1 city',
  country:
    'country|country region|work country|mailing country|business country|business country region|home country|home country region|land|land region geschäftlich|pays|pays région bureau|país|paese|address 1 country',
  notes: 'notes|note|notizen|comments|comment|remarks|bemerkungen|notas|remarques',
  tags: 'tags|tag|labels|label|categories|category|group membership|kategorien|catégories|categorías|groups|keywords',
  spouse: 'spouse|partner|partnerin|partner in|conjoint e|cónyuge|ehepartner|wife|husband',
  children: 'children|kids|kinder|enfants|hijos',
  hobby: 'hobby|hobbies|hobbys|interests|passe temps|aficiones',
  referredBy: 'referred by|empfohlen von|introduced by|recommandé par|remitido por',
  manager: 'manager s name|manager|name des der vorgesetzten|boss',
  assistant: 'assistant s name|assistant|name assistent|nom de l assistant e|name assistent in',
  private: 'sensitivity|private|vertraulichkeit|privat|critère de diffusion|privé',
};

/** Google numbers its columns: "E-mail 2 - Value", "Relation 1 - Label" (new) or "… - Type" (old). */
const NUMBERED: [RegExp, PersonField][] = [
  [/^e mail \d+ value$/, 'mail'],
  [/^phone \d+ value$/, 'phone'],
  [/^website \d+ value$/, 'url'],
  [/^relation \d+ (?:label|type)$/, 'relationLabel'],
  [/^relation \d+ value$/, 'relation'],
  [/^event \d+ (?:label|type)$/, 'eventLabel'],
  [/^event \d+ value$/, 'event'],
  [/^custom field \d+ (?:label|type)$/, 'customLabel'],
  [/^custom field \d+ value$/, 'custom'],
  [/^address \d+ formatted$/, 'place'],
  [/^address \d+ city$/, 'city'],
  [/^address \d+ country$/, 'country'],
  [/^organization \d+ name$/, 'company'],
  [/^organization \d+ title$/, 'role'],
];

function readAliases(tables: Partial<Record<PersonField, string>>[]): Map<string, PersonField> {
  const aliases = new Map<string, PersonField>();
  for (const table of tables) {
    for (const field of PERSON_FIELDS) {
      for (const alias of table[field]?.split('|') ?? []) {
        const key = plainHeader(alias);
        if (!aliases.has(key)) aliases.set(key, field);
      }
    }
  }
  return aliases;
}

const LINKEDIN_ALIASES = readAliases([LINKEDIN]);
const ALL_ALIASES = readAliases([LINKEDIN, OTHERS]);

/** Names that would reach into JavaScript objects; no address book has them. */
export const isRefusedColumn = (header: string): boolean =>
  ['__proto__', 'constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty'].includes(
    header.trim().toLowerCase(),
  );

/** LinkedIn's headers in any of its languages, and nothing else. */
export const mapLinkedInColumns = (columns: readonly string[]): ColumnFields =>
  columns.map((column) => (isRefusedColumn(column) ? null : (LINKEDIN_ALIASES.get(plainHeader(column)) ?? null)));

/** The best guess of what each column holds; the user corrects it on the import screen. */
export function mapColumns(columns: readonly string[]): ColumnFields {
  const isOutlook = columns.some((column) => plainHeader(column) === 'job title');
  return columns.map((column) => {
    const key = plainHeader(column);
    if (isRefusedColumn(column)) return null;
    // Where there is a "Job Title", "Title" is Mr or Dr.
    if (key === 'title' && isOutlook) return null;
    return ALL_ALIASES.get(key) ?? NUMBERED.find(([pattern]) => pattern.test(key))?.[1] ?? null;
  });
}
