import { describe, expect, it, vi } from 'vitest';
import { annotated, errors, matcherOf, NAMES, painted, start, texts, the } from './support.ts';

const SENTENCE = 'In the morning many other words were said here, none of them a name. ';

/** Milliseconds that the longest task of ours takes; what the browser takes to lay out and paint is not counted. */
async function longestTask(act: () => Promise<void>): Promise<number> {
  const { scheduler } = window as unknown as { scheduler: { postTask: typeof postTask } };
  const post = scheduler.postTask.bind(scheduler);
  let longest = 0;
  const postTask = (task: () => void, options: object): Promise<void> =>
    post(() => {
      const began = performance.now();
      task();
      longest = Math.max(longest, performance.now() - began);
    }, options);
  const spy = vi.spyOn(scheduler, 'postTask').mockImplementation(postTask);
  await act();
  expect(spy.mock.calls.length).toBeGreaterThan(10);
  spy.mockRestore();
  return longest;
}

describe('a text of megabytes in one node', () => {
  const size = 5_000_000;
  const long = () => {
    const filler = SENTENCE.repeat(Math.ceil(size / 4 / SENTENCE.length));
    return `Taliban. ${filler}Zamir Kabulov ${filler}Kabulov ${filler}Muttaqi ${filler}Taliban`;
  };

  it('is read in parts, none of which takes 50 ms', { retry: 2 }, async () => {
    document.body.textContent = long();
    void document.body.offsetHeight;
    const longest = await longestTask(async () => {
      const annotation = start();
      await annotation.settled();
      expect(texts(annotation)).toEqual([
        'Taliban',
        'Zamir Kabulov',
        'Kabulov',
        'Muttaqi',
        'Taliban',
      ]);
    });
    expect(longest).toBeLessThan(50);
  });

  it('finds what lies across the edges of the parts, and nothing twice', async () => {
    const words = 'Zamir Kabulov '.repeat(20_000);
    expect(texts(await annotated(`<p>${words}</p>`))).toHaveLength(20_000);
  });

  it('is read anew when the page changes it meanwhile', async () => {
    document.body.innerHTML = '<p></p>';
    the('p').textContent = long();
    const annotation = start();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    the('p').textContent = `${SENTENCE.repeat(2000)}Kabulov`;
    await annotation.settled();
    await vi.waitFor(() => expect(texts(annotation)).toEqual(['Kabulov']));
  });
});

it('goes on when the matcher fails on a text', async () => {
  const matcher = matcherOf(NAMES);
  const { read, decide } = matcher;
  matcher.read = (text) => {
    if (text.includes('bad')) throw new Error('read');
    return read(text);
  };
  matcher.decide = (reading, ...words) => {
    if (reading.settled.length === 2) throw new Error('decide');
    return decide(reading, ...words);
  };
  const annotation = await annotated('<p>A bad Taliban</p><p>Kabulov, Muttaqi</p><p>Taliban</p>', {
    matcher,
  });
  expect(texts(annotation)).toEqual(['Taliban']);
  expect(errors.splice(0).map((error) => (error as Error).message)).toEqual(['read', 'decide']);
});

describe('of thousands of mentions', () => {
  const page = '<p>The Taliban met</p>'.repeat(3000);

  it('those near the window are painted, others when they come near', async () => {
    const annotation = await annotated(page);
    expect(annotation.mentions()).toHaveLength(3000);
    const count = () => Object.values(painted()).flat().length;
    await vi.waitFor(() => expect(count()).toBeLessThan(600));
    expect(count()).toBeGreaterThan(10);
    const last = () => annotation.mentions().at(-1)?.range()?.getBoundingClientRect();
    try {
      scrollTo(0, document.body.scrollHeight);
      await vi.waitFor(() => {
        const { left = 0, top = 0 } = last() ?? {};
        expect(annotation.at(left + 2, top + 2)).toHaveLength(1);
        const ranges = [...CSS.highlights.values()].flatMap((all) => [...all]);
        expect(
          ranges.some(({ startContainer }) => startContainer === the('p:last-child').firstChild),
        ).toBe(true);
      });
      expect(count()).toBeLessThan(600);
    } finally {
      scrollTo(0, 0);
    }
  });

  it('those whose box does not tell where they are, are painted', async () => {
    await annotated(
      `<div style="height:10px">${'The Taliban met<br><br>'.repeat(2000)}</div><div style="display:contents">${'<i>Kabulov</i><br><br>'.repeat(300)}</div>`,
    );
    await vi.waitFor(() => expect(Object.values(painted()).flat()).toHaveLength(2300));
  });

  it('nothing is called when nothing changes', async () => {
    const annotation = await annotated(page);
    await vi.waitFor(() => expect(Object.values(painted()).flat().length).toBeLessThan(600));
    const draw = vi.spyOn(Highlight.prototype, 'add');
    const { find, paint } = annotation.cost;
    for (let i = 0; i < 30; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(draw).not.toHaveBeenCalled();
    expect(annotation.cost).toEqual({ find, paint });
    draw.mockRestore();
  });
});

it('finds a mention again when the page writes the same text anew', async () => {
  const annotation = await annotated('<main><p>Taliban, and the Taliban</p><p>Kabulov</p></main>');
  const [, second] = annotation.mentions();
  if (second === undefined) throw new Error('There is no second mention.');
  the('main').innerHTML = `${the('main').innerHTML}`;
  await annotation.settled();
  expect(second.range()).toBe(null);
  const again = annotation.again(second);
  expect(again?.mention.start).toBe(second.mention.start);
  expect(again?.range()?.startContainer).toBe(the('p').firstChild);
  the('main').innerHTML = '<p>Kabulov</p>';
  await annotation.settled();
  expect(annotation.again(second)).toBe(null);
});
