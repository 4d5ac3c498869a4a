import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/design/page.css';
import '../../components/subject/subject.css';
import '../../components/facts/facts.css';
import '../../components/sources/sources.css';
import '../../components/timeline/timeline.css';
import '../../components/dossier/dossier.css';
import { sendMessage } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import { SidePanel } from './side-panel.tsx';
import { openSidePanelPage } from './state.ts';

openSidePanelPage()
  .then((state) => render(<SidePanel state={state} />, document.body))
  .catch((error: unknown) => sendMessage('ownError', describeError('side panel', error)));
