import type { Site } from '../site.ts';
import { type Built, buildShapes, type Framework, type Section } from './build.ts';
import { RUNS, type Run, SHAPES, type Shape } from './shapes.ts';

interface Place extends Section {
  shape: Shape;
  run: Run;
}

/** Every run of every shape, with the section of the page in which it takes place. */
const PLACES: readonly Place[] = SHAPES.flatMap(({ name, hydrates }) =>
  RUNS.filter((run) => run !== 'before loaded' || hydrates).map((run) => ({
    shape: name,
    run,
    id: `${name}-${run}`.replaceAll(/\W+/g, '-'),
  })),
);

/**
 * Keeps what the page says of errors, warnings too, for the shape that is being
 * updated. Without chance, by which Lit names its places, pages can be compared.
 */
const LISTENING = `
  Math.random = () => 0.5;
  window.complaints = [];
  addEventListener('error', ({ message }) => complaints.push('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push('rejection: ' + reason));
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...words) => {
      complaints.push('console.' + kind + ': ' + words.map(String).join(' ').slice(0, 300));
      say.apply(console, words);
    };
  }`;

const built = new Map<Framework, Promise<Built>>();

/** The shapes of a framework, built once for all browsers. */
function builtOnce(framework: Framework): Promise<Built> {
  const hydrating = new Set(SHAPES.filter(({ hydrates }) => hydrates).map(({ name }) => name));
  const build =
    built.get(framework) ??
    buildShapes(
      framework,
      PLACES.filter(({ shape }) => hydrating.has(shape)),
    );
  built.set(framework, build);
  return build;
}

/**
 * Puts a page on the site in which a framework plays all shapes, and returns
 * its address. It counts as loaded when `gate` has let its picture through.
 */
export async function putPage(
  site: Site,
  framework: Framework,
  gate: Promise<void>,
): Promise<string> {
  const { head, sections, script } = await builtOnce(framework);
  const body = PLACES.map(
    ({ id, shape, run }) =>
      `<section id="${id}" data-shape="${shape}" data-run="${run}">` +
      `<div class="root">${sections[id] ?? ''}</div><div class="target"></div></section>`,
  );
  const headers = { 'cache-control': 'no-store' };
  site.put(
    `/${framework}.js`,
    // Not in the page: a script that speaks of comments and scripts does not end there.
    { body: script, headers: { ...headers, 'content-type': 'text/javascript; charset=utf-8' } },
  );
  site.put(
    `/${framework}.svg`,
    gate.then(() => ({
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      headers: { ...headers, 'content-type': 'image/svg+xml' },
    })),
  );
  return site.put(
    `/${framework}`,
    `<!doctype html><meta charset="utf-8"><title>${framework}</title>
    <script>${LISTENING}</script>${head}<body>${body.join('\n')}
    <img src="/${framework}.svg" alt=""><script src="/${framework}.js"></script>`,
  );
}
