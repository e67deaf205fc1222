import { ZipWriter } from '../../lib/formats/write-zip';

/** A LinkedIn archive of somebody made up, as LinkedIn packs it. */

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const ME = url('jo-maker');

export type Connection = { name: [string, string]; slug: string; company?: string; role?: string; on?: string };

/** Connections.csv with its preamble. */
export function connectionsFile(people: readonly Connection[]): string {
  const rows = people.map(
    ({ name, slug, company = 'Calmo', role = 'Buyer', on = '12 Mar 2024' }) =>
      `${name[0]},${name[1]},${url(slug)},,"${company}",${role},${on}\r\n`,
  );
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
  return `Notes:\r\n"When exporting your connection data, you may notice that some are missing."\r\n\r\n${head}${rows.join('')}`;
}

export type Said = {
  thread: string;
  /** Slug and name of whoever it was exchanged with; several make it a group. */
  with: [string, string][];
  way: 'in' | 'out';
  at: string;
  subject?: string;
  draft?: true;
};

/** messages.csv; each has words that must never be kept. */
export function messagesFile(messages: readonly Said[]): string {
  const rows = messages.map(({ thread, with: others, way, at, subject = '', draft }) => {
    const [first] = others;
    const me = ['jo-maker', 'Jo Maker'];
    const from = way === 'out' ? me : (first ?? me);
    const to = way === 'out' ? others : [me, ...others.slice(1)];
    const names = to.map(([, name]) => name).join(',');
    const urls = to.map(([slug = '']) => url(slug)).join(',');
    const words = `"Secret words,\n""two lines"" of ${thread}"`;
    return `${thread},,${from[1]},${url(from[0] ?? '')},"${names}","${urls}",${at} UTC,${subject},${words},INBOX,,${draft ? 'Yes' : 'No'},No\r\n`;
  });
  return `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED\r\n${rows.join('')}`;
}

export const PROFILE_FILE =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\nJo,Maker,,,,Makes tiles,"I make tiles, mostly.",,,,,,\r\n';

const RECEIVED = `First Name,Last Name,Company,Job Title,Text,Creation Date,Status\r\nDana,Whitfield,Harbour Tiles,COO,"Jo is clear.","02/20/24, 10:35 AM",VISIBLE\r\nNobody,Known,,,"x","02/20/24, 10:35 AM",VISIBLE\r\n`;

const INVITED = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\r\nJo Maker,Dana Whitfield,"3/1/24, 9:15 AM","Secret words",OUTGOING,${ME},${url('dana-whitfield')}\r\n`;

export const CONNECTIONS: readonly Connection[] = [
  { name: ['Dana', 'Whitfield'], slug: 'dana-whitfield', company: 'Harbour Tiles', role: 'COO' },
  { name: ['Raj', 'Patel'], slug: 'raj-patel-ops', company: 'Northfield' },
  { name: ['Sam', 'Twin'], slug: 'sam-twin-1' },
  { name: ['Sam', 'Twin'], slug: 'sam-twin-2' },
];

const DANA: [string, string] = ['dana-whitfield', 'Dana Whitfield'];
const RAJ: [string, string] = ['raj-patel-ops', 'Raj Patel'];
const SEB: [string, string] = ['seb-stranger', 'Seb Stranger'];

export const MESSAGES: readonly Said[] = [
  { thread: '2-dana', with: [DANA], way: 'in', at: '2024-08-01 02:00:05', subject: 'Kiln three' },
  { thread: '2-dana', with: [DANA], way: 'out', at: '2024-08-01 09:15:00', subject: 'Kiln three' },
  { thread: '2-dana', with: [DANA], way: 'out', at: '2024-08-01 09:15:00' },
  { thread: '2-group', with: [RAJ, DANA], way: 'in', at: '2024-07-30 11:00:00' },
  { thread: '2-raj', with: [RAJ], way: 'out', at: '2024-07-29 08:00:00', draft: true },
  { thread: '2-raj', with: [RAJ], way: 'in', at: '2024-07-28 08:00:00' },
  { thread: '2-seb', with: [SEB], way: 'in', at: '2024-07-27 08:00:00' },
];

/** The whole of it as one zip. `more` goes in beside, or instead. */
export async function archiveFile(more: Record<string, string> = {}): Promise<File> {
  const files: Record<string, string> = {
    messages: messagesFile(MESSAGES),
    Ad_Targeting: 'Age,Gender\r\n40,x\r\n',
    Invitations: INVITED,
    Connections: connectionsFile(CONNECTIONS),
    Recommendations_Received: RECEIVED,
    Profile: PROFILE_FILE,
    learning_role_play_messages: messagesFile(MESSAGES),
    ...more,
  };
  const zip = new ZipWriter();
  for (const [name, text] of Object.entries(files)) await zip.add(name, '.csv', text);
  return new File([zip.end()], 'Complete_LinkedInDataExport.zip');
}
