/** A page with mentions in plain text, in a link and in a button, low enough for a tooltip above. */
export const PAGE = `
  <style>
    main { font: 16px/24px sans-serif; padding: 160px 40px 600px; }
    p { margin: 0 0 24px; }
  </style>
  <p>The message came from <span id="plain" data-mention="test/envoy">Ivan Example</span>
    and was read by nobody.</p>
  <p>He had been <a id="link" href="#elsewhere">an envoy, <b id="linked" data-mention="test/envoy">Example</b></a>,
    for years.</p>
  <p id="quiet">Nobody is named in this paragraph, which has <input id="field" value="a field" />.</p>
  <p>At last <span id="later" data-mention="test/envoy">the envoy</span> spoke.</p>`;
