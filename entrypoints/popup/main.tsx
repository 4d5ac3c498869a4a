import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/design/page.css';
import '../../components/popup/popup.css';
import '../../components/popup/switch.css';
import { describeError } from '../wiring/own-error.ts';
import { sendMessage } from '../wiring/messages.ts';
import { Popup } from './popup.tsx';
import { openPopup } from './state.ts';

openPopup()
  .then((state) => render(<Popup state={state} />, document.body))
  .catch((error: unknown) => sendMessage('ownError', describeError('popup', error)));
