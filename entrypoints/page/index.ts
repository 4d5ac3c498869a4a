import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from './start.ts';

// Written out, since the build runs this file without what `main` needs.
export default defineUnlistedScript(() => {
  startPage();
});
