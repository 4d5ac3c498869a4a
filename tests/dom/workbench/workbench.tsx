import { render } from 'preact';
import { LANGUAGES, loadCatalogue } from '../../../components/i18n/languages.ts';
import { Bench, press, STYLES, type Light } from './Bench.tsx';
import { SCENES } from './scenes.tsx';

/*
 * The workbench in a browser of your own: every scene, with theme, direction
 * and language to choose. `npm run workbench` serves it.
 */
const choices = {
  theme: ['light', 'dark'],
  direction: ['ltr', 'rtl'],
  language: [...LANGUAGES, 'x-pseudo'],
};

const asked = new URLSearchParams(location.search);
const chosen = (name: keyof typeof choices): string =>
  choices[name].find((choice) => choice === asked.get(name)) ?? choices[name][0] ?? '';

document.adoptedStyleSheets = [new CSSStyleSheet()];
document.adoptedStyleSheets[0]?.replaceSync(STYLES);

const catalogue = await loadCatalogue(chosen('language'));
const light = { theme: chosen('theme'), direction: chosen('direction') } as Light;
render(
  <>
    <form onChange={({ currentTarget }) => currentTarget.requestSubmit()}>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <label key={name}>
          {name}{' '}
          <select name={name}>
            {choices[name].map((choice) => (
              <option key={choice} selected={choice === chosen(name)}>
                {choice}
              </option>
            ))}
          </select>{' '}
        </label>
      ))}
    </form>
    <Bench scenes={SCENES} catalogue={catalogue} {...light} />
  </>,
  document.body,
);
for (const scene of SCENES) await press(scene, document);
