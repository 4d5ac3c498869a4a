import { createContext } from 'preact';
import type { PanelData } from '../../data/panel/panel-data.ts';

/** What copied statements say of the dossier they are from; without one nothing can be copied. */
export const DossierContext = createContext<PanelData['dossier'] | undefined>(undefined);
