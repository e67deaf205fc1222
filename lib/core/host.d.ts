/**
 * `URL` belongs to every JavaScript host, not to the DOM, but TypeScript knows it only with the DOM's types. This names
 * the few parts that the core uses, for the core's own check without DOM types; the project's check has the real ones.
 */
declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}
