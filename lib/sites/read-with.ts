import type { Sighting } from '../core/sighting';
import type { DraftField, Site } from './site';

export type PageReader = {
  readPage(document: Document, url: URL): Sighting | null;
  findDrafts(document: Document, url: URL): DraftField[];
};

/** Reads pages with these adapters only: a page script carries no adapter of a site that it never runs on. */
export function readWith(sites: readonly Site[]): PageReader {
  const find = (document: Document, url: URL) => sites.find((site) => site.matches(document, url));
  return {
    readPage: (document, url) => find(document, url)?.readPage(document, url) ?? null,
    findDrafts: (document, url) => find(document, url)?.findDrafts(document, url) ?? [],
  };
}
