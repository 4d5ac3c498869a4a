import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import { chooseLanguage, loadCatalogue } from '../../components/i18n/languages.ts';
import type { Settings } from '../../settings/settings.ts';

/** The interface texts in the language that the settings ask for. */
export function catalogueFor({ language }: Settings): Promise<Catalogue> {
  return loadCatalogue(chooseLanguage(language, [browser.i18n.getUILanguage()]));
}
