import { plainHeader } from '../person-fields';

/** Files of a LinkedIn archive other than its connections. Given and received recommendations look alike: the file's name tells. */
export type ArchiveKind =
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-recommendations'
  | 'linkedin-endorsements'
  | 'linkedin-profile';

/** Where each known column stands, counted from 0. */
export type ArchivePlaces = Record<string, number>;

type Columns = { kind: ArchiveKind; needs: string[]; names: Record<string, string> };

/** By kind: what must be there to be sure, and every name a column goes by, the English one first. */
const COLUMNS: readonly Columns[] = [
  {
    kind: 'linkedin-messages',
    needs: ['from', 'to', 'date', 'content'],
    names: {
      conversation: 'conversation id|konversations id|id de la conversation|id de la conversación|id da conversa',
      title: 'conversation title|konversationstitel|titre de la conversation|título de la conversación',
      from: 'from|von|de|da|van|från|fra|od',
      sender: 'sender profile url|profil url des absenders|url du profil de l expéditeur|url del perfil del remitente',
      to: 'to|an|à|para|a|aan|till|til|do',
      recipients:
        'recipient profile urls|recipient profile url|profil urls der empfänger|url des profils des destinataires|url del perfil del destinatario',
      date: 'date|datum|fecha|data|dato',
      subject: 'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp',
      content: 'content|inhalt|contenu|contenido|contenuto|conteúdo|inhoud|message',
      folder: 'folder|ordner|dossier|carpeta|cartella|pasta|map',
      direction: 'direction|richtung|sens|dirección|direzione|direção',
      draft: 'is message draft|is draft|entwurf|nachrichtenentwurf',
    },
  },
  {
    kind: 'linkedin-invitations',
    needs: ['from', 'to', 'sent'],
    names: {
      from: 'from|von|de|da|van',
      to: 'to|an|à|para|a|aan',
      sent: 'sent at|gesendet am|envoyé le|enviado el|inviato il|enviado em|verzonden op',
      direction: 'direction|richtung|sens|dirección|direzione|direção|richting',
      inviter: 'inviterprofileurl|inviter profile url',
      invitee: 'inviteeprofileurl|invitee profile url',
    },
  },
  {
    kind: 'linkedin-recommendations',
    needs: ['first', 'last', 'text', 'created'],
    names: {
      first: 'first name|vorname|prénom|nombre|nome|voornaam',
      last: 'last name|nachname|nom|apellidos|cognome|sobrenome|achternaam',
      company: 'company|unternehmen|entreprise|empresa|azienda|bedrijf',
      role: 'job title|position|jobbezeichnung|poste|cargo|qualifica|functie',
      text: 'text|texte|texto|testo|tekst',
      created: 'creation date|erstellungsdatum|date de création|fecha de creación|data di creazione|data de criação',
      status: 'status|statut|estado|stato',
    },
  },
  {
    kind: 'linkedin-endorsements',
    needs: ['date', 'skill', 'first', 'last', 'url'],
    names: {
      date: 'endorsement date',
      skill: 'skill name',
      first: 'endorser first name|endorsee first name',
      last: 'endorser last name|endorsee last name',
      url: 'endorser public url|endorsee public url',
      status: 'endorsement status',
    },
  },
  {
    kind: 'linkedin-profile',
    needs: ['first', 'last', 'headline', 'summary'],
    names: {
      first: 'first name|vorname|prénom|nombre|nome|voornaam',
      last: 'last name|nachname|nom|apellidos|cognome|sobrenome|achternaam',
      headline: 'headline|profilslogan|slogan|titre de profil|titular|sommario|título',
      summary: 'summary|zusammenfassung|info|résumé|resumen|riepilogo|resumo',
    },
  },
];

/** What a header row belongs to and where its columns stand; null when it is none of an archive's. */
export function readArchiveHeader(columns: readonly string[]): { kind: ArchiveKind; places: ArchivePlaces } | null {
  const plain = columns.map(plainHeader);
  for (const { kind, needs, names } of COLUMNS) {
    const places: ArchivePlaces = {};
    for (const [field, all] of Object.entries(names)) {
      const at = plain.findIndex((column) => all.split('|').includes(column));
      if (at >= 0) places[field] = at;
    }
    if (needs.every((field) => places[field] !== undefined) && isDistinct(places)) return { kind, places };
  }
  return null;
}

/** One column can't be two things: "De" and "A" of a table in Spanish are no proof. */
const isDistinct = (places: ArchivePlaces): boolean =>
  new Set(Object.values(places)).size === Object.keys(places).length;

/** The endorser's columns stand in the file of what was received; the endorsee's in that of what was given. */
export const isReceivedEndorsement = (columns: readonly string[]): boolean =>
  columns.some((column) => plainHeader(column).startsWith('endorser'));

/** Which way recommendations went, by the file's name: "Recommendations_Given.csv". null when it doesn't say. */
export function wayOfName(fileName: string): 'given' | 'received' | null {
  if (/given|verfasst|gegeben|donn|dadas|fornit|gegeven/i.test(fileName)) return 'given';
  return /received|erhalten|reçu|recibid|ricevut|recebid|ontvangen/i.test(fileName) ? 'received' : null;
}
