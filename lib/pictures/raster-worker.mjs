// Pictures are drawn beside the server's own thread, so that a reader who wants one keeps nobody else waiting.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wawoff2 from "wawoff2";

const require = createRequire(import.meta.url);
const LATIN = [
  "@fontsource/inter/files/inter-latin-400-normal.woff2",
  "@fontsource/inter/files/inter-latin-600-normal.woff2",
  "@fontsource/inter/files/inter-latin-ext-400-normal.woff2",
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
];
const CHINESE = ["@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2", "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2"];

const ready = initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
const opened = new Map();

/** The typeface as the rasteriser reads it; opened once. */
async function open(file) {
  if (!opened.has(file)) opened.set(file, new Uint8Array(await wawoff2.decompress(readFileSync(require.resolve(file)))));
  return opened.get(file);
}

parentPort.on("message", async ({ id, svg, widthPx }) => {
  try {
    await ready;
    const files = /[\u2e80-\u9fff]/.test(svg) ? [...LATIN, ...CHINESE] : LATIN;
    const fontBuffers = [];
    // One after another: the decompressor has one memory for all.
    for (const file of files) fontBuffers.push(await open(file));
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: widthPx }, font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Inter" } });
    const rendered = picture.render();
    const png = rendered.asPng();
    rendered.free();
    picture.free();
    parentPort.postMessage({ id, png });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
