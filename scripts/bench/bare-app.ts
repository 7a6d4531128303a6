/** The framework's own baseline is an app with one empty page, built by the same Next with the same settings. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { programOf, runNode } from "../run-command";
import { type MeasuredServer, startMeasured } from "./measured-server";

const FOLDER = path.join("dist", "bench", "bare-app");
/** Rendered anew for each request, and compressed for whoever asks for it, as the product's pages are. */
const FILES: Record<string, string> = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "next.config.js": `export default { poweredByHeader: false, compress: true, outputFileTracingRoot: ${JSON.stringify(process.cwd())}, turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
  "app/layout.jsx": "export const dynamic = 'force-dynamic';\nexport default function Layout({ children }) {\n  return <html lang=\"en\"><body>{children}</body></html>;\n}\n",
  "app/page.jsx": "export default function Page() {\n  return <p>Empty</p>;\n}\n",
};

let building: Promise<void> | undefined;

/** Serves it behind Node's own HTTP server. */
export async function startBareApp(): Promise<MeasuredServer> {
  await (building ??= build());
  return startMeasured("bare-next", [FOLDER]);
}

async function build(): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    writeFileSync(path.join(FOLDER, name), text);
  }
  const { ok, said } = await runNode([programOf("next"), "build", FOLDER], { env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } });
  if (!ok || !existsSync(path.join(FOLDER, ".next", "BUILD_ID"))) throw new Error(`The empty app was not built:\n${said}`);
}
