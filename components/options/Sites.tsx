import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { siteFromText } from '../../settings/site-rule.ts';
import { useWords } from '../i18n/context.ts';
import { Section } from './controls.tsx';
import type { DecideProps } from './Looks.tsx';

interface SitesProps extends DecideProps {
  onExport: () => void;
}

/** Where Sidelight works: everywhere but here, or only here. */
export function Sites({ settings, onChange, onExport }: SitesProps): JSX.Element {
  const words = useWords();
  return (
    <Section
      id="sites"
      title={words.text('options.sites')}
      intro={words.text('options.sites-hint')}
    >
      {(['offSites', 'onlySites'] as const).map((list) => (
        <SiteList
          key={list}
          title={words.text(`options.${list}`)}
          none={words.text(`options.${list}-none`)}
          sites={settings[list]}
          onSite={(entry, on) => onChange({ kind: 'list', list, entry, on })}
        />
      ))}
      <button type="button" class="text-button" onClick={onExport}>
        {words.text('options.sites-export')}
      </button>
    </Section>
  );
}

interface SiteListProps {
  title: string;
  none: string;
  sites: readonly string[];
  onSite: (site: string, on: boolean) => void;
}

function SiteList({ title, none, sites, onSite }: SiteListProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, refuse] = useState<string>();
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    if (!field.current || typed === '') return;
    const site = siteFromText(typed);
    refuse(site === undefined ? typed : undefined);
    if (site === undefined) return;
    field.current.value = '';
    onSite(site, true);
  };
  return (
    <div class="sites">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="quiet">{none}</p>}
      <ul class="entries">
        {sites.map((site) => (
          <li key={site}>
            <span translate={false}>
              {site === 'file' ? words.text('popup.files-on-disk') : site}
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={words.text('options.remove-name', { name: site })}
              onClick={() => onSite(site, false)}
            >
              {words.text('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} noValidate>
        <label for={id}>{words.text('options.add-site')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : `${id}-refused`}
          ref={field}
        />
        <button type="submit" class="push">
          {words.text('options.add')}
        </button>
      </form>
      {refused !== undefined && (
        <p class="failure" role="alert" id={`${id}-refused`}>
          {words.text('options.not-a-site', { text: refused })}
        </p>
      )}
    </div>
  );
}
