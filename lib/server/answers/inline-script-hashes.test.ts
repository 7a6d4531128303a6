import { expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-script-hashes";

test("each inline script that runs is named once, and files and data are not", () => {
  const html = `<script src="/a.js" async=""></script><script>alert(1)</script><script id="x">alert(1)</script>
    <script type="application/ld+json">{}</script><script type="module">b()</script><script></script>`;
  // Made with: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(inlineScriptHashes(html)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='", expect.stringMatching(/^'sha256-/)]);
});
