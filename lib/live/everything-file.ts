import { makeEverythingFile } from '../app/everything-file';
import { handOver } from '../browser/downloads';
import { common, pageWords, rights } from '../locales';
import { desk } from './desk';

/** Hands a file with everything about them to the browser. Answers its name; null when there is nobody of that id. */
export async function saveEverything(contactId: string, as: 'page' | 'json'): Promise<string | null> {
  const words = { ...rights.everything, page: pageWords, day: common.exactDay, moment: common.exact };
  const file = await makeEverythingFile(desk(), { contactId, as, words });
  if (file) handOver({ name: file.name, bytes: new TextEncoder().encode(file.text) });
  return file?.name ?? null;
}
