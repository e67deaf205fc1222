/** Bundles the tour of `npm start` for Node. Answers the file's path. */
export function bundleTour(): Promise<string>;
