import base from '../design/base.css?inline';
import tokens from '../design/tokens.css?inline';
import facts from '../facts/facts.css?inline';
import panel from '../panel/panel.css?inline';
import sources from '../sources/sources.css?inline';
import subject from '../subject/subject.css?inline';
import timeline from '../timeline/timeline.css?inline';
import tooltip from '../tooltip/tooltip.css?inline';
import host from './host.css?inline';

/** All styles of the interface in the page. */
export const TEXT = [host, tokens, base, tooltip, panel, subject, facts, timeline, sources].join(
  '\n',
);

/** What our custom properties begin with in this page; the extension's own sheet knows the one left out. */
const PREFIX = `--s${Math.random().toString(36).slice(2)}-`;
const PROPERTY = /--(?!sidelight-)(?=[a-z])/g;

/**
 * {@link TEXT} as one constructed sheet: a page's
 * content security policy has no say in those, unlike in `<style>` elements.
 *
 * A page can register custom properties by name, for shadow trees too
 * (https://drafts.css-houdini.org/css-properties-values-api/#determining-registration),
 * so ours have names that it cannot know.
 */
export function sheet(document: Document): CSSStyleSheet {
  const made = new (document.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(TEXT.replaceAll(PROPERTY, PREFIX));
  return made;
}
