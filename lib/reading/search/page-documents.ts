/** The site's own pages are folded as documents are, once a process: their words change only with the code. */
import "server-only";
import { database } from "@/lib/db/query";
import { PAGE_WORDS } from "./site-words";

let made: Promise<string> | undefined;

/** The pages as JSON for a statement: code, lang, name and words of each. */
export function pageDocuments(): Promise<string> {
  made ??= fold().catch((cause) => {
    made = undefined;
    throw cause;
  });
  return made;
}

async function fold(): Promise<string> {
  const rows = await database.rows(
    `select code, lang, search_fold(title) as name, search_vector(lang, title, '{}', summary, null)::text as words
     from jsonb_to_recordset($1) as p(code text, lang text, title text, summary text)`,
    [JSON.stringify(PAGE_WORDS)],
  );
  return JSON.stringify(rows);
}
