import { build } from 'esbuild';

/** A page or worker of the extension, of whichever tool. */
export type Context = { evaluate(code: string): Promise<unknown> };

/** Asks a verb of the module that was put into the context. */
export type Driven<M> = <V extends keyof M>(
  verb: V,
  ...given: M[V] extends (...given: infer Given) => unknown ? Given : never
) => Promise<M[V] extends (...given: never[]) => infer Answer ? Awaited<Answer> : never>;

const bundled = new Map<string, Promise<string>>();

/** One module of tests/faults with all it needs: the shipped code, for a context of the built extension. */
function bundle(module: string): Promise<string> {
  const known = bundled.get(module);
  if (known) return known;
  const code = build({
    entryPoints: [`tests/faults/${module}.ts`],
    bundle: true,
    format: 'iife',
    globalName: 'driven',
    write: false,
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundled.set(module, code);
  return code;
}

/** Puts the module into the context and answers how to ask for its verbs. What goes in and out must be JSON. */
export async function drive<M>(context: Context, module: string): Promise<Driven<M>> {
  await context.evaluate(`${await bundle(module)};globalThis.driven = driven;undefined`);
  // A module that drags a made-up database along would prove nothing.
  if ((await context.evaluate("String(indexedDB.open).includes('[native code]')")) !== true)
    throw new Error(`${module} has put another database in the place of the browser's own`);
  return async (verb, ...given) => {
    const call = `driven[${JSON.stringify(verb)}](...${JSON.stringify(given)})`;
    const answer = await context.evaluate(`${call}.then((answer) => JSON.stringify({ answer }))`);
    return JSON.parse(String(answer)).answer;
  };
}
