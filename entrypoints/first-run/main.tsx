import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/design/page.css';
import '../mention.css';
import '../../components/first-run/first-run.css';
import { sendMessage } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import { FirstRun } from './first-run.tsx';
import { openFirstRun } from './state.ts';

openFirstRun()
  .then((state) => render(<FirstRun state={state} />, document.body))
  .catch((error: unknown) => sendMessage('ownError', describeError('first-run', error)));
