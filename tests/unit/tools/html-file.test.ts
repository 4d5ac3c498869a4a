import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../../tools/serving/html-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-pages-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the encoding of a saved page', () => {
  const UTF8 = 'text/html; charset=utf-8';
  const ITS_OWN = 'text/html';
  const utf16 = Buffer.from('\uFEFF<!doctype html><p>Кабулов', 'utf16le');

  test.each<[string, string | Buffer, string]>([
    ['nothing declared', '<!doctype html><p>Кабулов', UTF8],
    ['declared in short', '<!doctype html><meta charset=windows-1251><p>x', ITS_OWN],
    [
      'declared at length',
      '<html><META http-equiv="Content-Type" content="text/html; charset=shift_jis">',
      ITS_OWN,
    ],
    [
      'declared late in the head',
      `<html><head><script>/*${'x'.repeat(5000)}*/</script><meta charset="gbk"></head>`,
      ITS_OWN,
    ],
    ['declared in the body, where nobody looks', '<body><meta charset="gbk">', UTF8],
    ['a byte order mark', Buffer.from('\uFEFF<p>Кабулов'), ITS_OWN],
    ['UTF-16 with its mark', utf16, ITS_OWN],
  ])('%s', async (name, content, type) => {
    const path = await written(`${name}.html`, content);
    expect(await readHtml(path)).toEqual({ body: Buffer.from(content), type });
  });
});

describe('what is no page', () => {
  test.each([
    ['a picture', 'picture.html', Buffer.from('89504e470d0a1a0a00000000', 'hex')],
    ['data', 'data.json', '{"a": 1}'],
  ])('%s is refused', async (_, name, content) => {
    await expect(readHtml(await written(name, content))).rejects.toThrow('is not an HTML page');
  });

  test('a file that is not there is refused', async () => {
    await expect(readHtml(join(folder, 'nowhere.html'))).rejects.toThrow('There is no file');
  });

  test('a folder is refused', async () => {
    await expect(readHtml(folder)).rejects.toThrow('is a folder');
  });
});
