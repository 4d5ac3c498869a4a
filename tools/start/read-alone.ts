import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bringMentionIntoView } from '../browsers/first-mention.ts';
import { labelsOf } from '../browsers/labels.ts';
import type { Session } from '../browsers/launch.ts';
import { countMentions, reportOf } from '../browsers/report.ts';
import { textOf } from '../browsers/shown.ts';
import { until } from '../browsers/until.ts';
import { PROJECT } from '../build/extension.ts';
import type { PageReport } from '../../entrypoints/wiring/page-report.ts';

const ARTIFACTS = join(PROJECT, 'artifacts', 'start');

/** Reads a page as a reader would, where there is no screen: tells what was found and what the first mention shows. */
export async function readAlone(session: Session, page: Page): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  const report = await reportOf(session, page);
  if (countMentions(report) === 0) {
    console.log(nothingFound(report));
    await shoot(page, 'page');
    return;
  }
  await tellSubjects(session, report);
  const mention = await bringMentionIntoView(page);
  await shoot(page, 'page');
  if (mention === undefined) {
    console.log('\nNone of them is visible on the page.');
    return;
  }
  await page.mouse.move(mention.x, mention.y);
  const tooltip = await until('the tooltip', () => textOf(page, 'tooltip'));
  console.log(`\nTooltip on '${mention.text}'\n${indent(tooltip)}`);
  await shoot(page, 'tooltip');

  // A click in a link is the link's; with Alt it is ours.
  if (mention.link) await page.keyboard.down('Alt');
  await page.mouse.click(mention.x, mention.y);
  if (mention.link) await page.keyboard.up('Alt');
  const panel = await until('the fact panel', () => textOf(page, 'panel'));
  console.log(`\nFact panel\n${indent(panel)}\n`);
  await shoot(page, 'panel');
}

function nothingFound({ state }: PageReport): string {
  if (state === 'unsupported') return 'Sidelight does not work on pages of this kind.';
  if (state === 'off') return 'Sidelight is off on this page.';
  return 'No mentions: nothing on this page belongs to a topic that Sidelight knows.';
}

async function tellSubjects(session: Session, report: PageReport): Promise<void> {
  const labels = await labelsOf(session);
  const mentions = count(countMentions(report), 'mention');
  console.log(`\n${mentions} of ${count(report.subjects.length, 'subject')}`);
  for (const { subject, count } of report.subjects) {
    console.log(`${String(count).padStart(4)}  ${labels[subject] ?? subject}`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function shoot(page: Page, name: 'page' | 'tooltip' | 'panel'): Promise<void> {
  const path = join(ARTIFACTS, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(`Screenshot: ${relative(process.cwd(), path)}`);
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}
