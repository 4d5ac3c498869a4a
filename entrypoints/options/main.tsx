import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/design/page.css';
import '../../components/popup/switch.css';
import '../../components/options/options.css';
import { sendMessage } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import { Options } from './options.tsx';
import { openOptions } from './state.ts';

openOptions()
  .then((state) => render(<Options state={state} />, document.body))
  .catch((error: unknown) => sendMessage('ownError', describeError('options', error)));
