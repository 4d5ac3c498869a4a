import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawing } from '../../components/reading/drawing.tsx';
import { leaveDrawing } from '../wiring/view-script.ts';

export default defineUnlistedScript(() => {
  leaveDrawing(drawing);
});
