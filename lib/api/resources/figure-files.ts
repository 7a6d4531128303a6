/** Displayed figures leave as CSV, JSON or a workbook, each made batch by batch from the same reading. */
import "server-only";
import { CSV_TYPE } from "@/lib/files/csv-text";
import { FIGURE_SHEET, figuresHeader, figuresLines, figuresRows } from "@/lib/files/figures-table";
import { writeXlsx, XLSX_TYPE } from "@/lib/files/xlsx/write-xlsx";
import { type Displayed, type DisplayedSeries } from "@/lib/reading/display/display-series";
import { noteRows, type NotesAsk, nothingSeen, see, sheetNames } from "@/lib/reading/display/display-notes";
import type { Scope } from "@/lib/reading/scope";
import { LEFT_OUT, NOTE } from "../http/headers";
import { jsonText } from "../json-text";
import { seriesPart } from "./displayed-part";

export const FILE_FORMS = ["csv", "json", "xlsx"] as const;
export type FileForm = (typeof FILE_FORMS)[number];

const TYPES: Record<FileForm, string> = { csv: CSV_TYPE, json: "application/json; charset=utf-8", xlsx: XLSX_TYPE };

export interface FileAsk extends NotesAsk {
  scope: Scope;
  transform: string | null;
  /** The name of the file without its ending. */
  name: string;
}

/** What a stream opens with: the first batch is read before anything is sent, so that a failure can still be answered as one. */
export async function openFile(form: FileForm, batches: AsyncGenerator<Displayed>, ask: FileAsk) {
  const first = await batches.next();
  const words = first.done ? [] : (first.value.series[0]?.words ?? []);
  const all = (async function* () {
    if (!first.done) yield first.value;
    yield* batches;
  })();
  const note = headerText(words.map(({ en }) => en).join(". "));
  const headers: Record<string, string> = {
    "Content-Type": TYPES[form],
    ...(form === "json" ? {} : { "Content-Disposition": `attachment; filename="${ask.name}.${form}"` }),
    ...(note === "" ? {} : { [NOTE]: note }),
    ...(ask.withheld.length === 0 ? {} : { [LEFT_OUT]: ask.withheld.map(({ id }) => `source=${id}`).join(", ") }),
  };
  return { headers, pieces: PIECES[form](all, ask) };
}

/** A header carries printable ASCII. */
const headerText = (text: string) => text.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");

type Pieces = (batches: AsyncGenerator<Displayed>, ask: FileAsk) => AsyncIterable<string | Uint8Array>;

const PIECES: Record<FileForm, Pieces> = { csv, json, xlsx };

async function* csv(batches: AsyncGenerator<Displayed>): AsyncGenerator<string> {
  yield figuresHeader();
  for await (const { series } of batches) for (const each of series) yield figuresLines(each);
}

async function* json(batches: AsyncGenerator<Displayed>, { asOf, transform, withheld }: FileAsk): AsyncGenerator<string> {
  const leftOut: Displayed["leftOut"] = [];
  let between = '{"data":[';
  for await (const batch of batches) {
    leftOut.push(...batch.leftOut);
    for (const each of batch.series) {
      yield between + jsonText(seriesPart(each, asOf, transform ?? undefined));
      between = ",";
    }
  }
  const reasons = leftOut.map(({ key, problem }) => ({ key, code: problem.code, reason: problem.message }));
  const sources = withheld.map(({ id, publisher, title, licence }) => ({ id, publisher, title, licence }));
  yield `${between === "," ? "" : between}],"leftOut":${jsonText(reasons)},"withheldSources":${jsonText(sources)}}`;
}

function xlsx(batches: AsyncGenerator<Displayed>, ask: FileAsk): AsyncIterable<Uint8Array> {
  const seen = nothingSeen();
  const figures = async function* () {
    for await (const batch of batches) {
      see(seen, batch);
      yield* batch.series.map((each: DisplayedSeries) => figuresRows(each));
    }
  };
  // The notes are written after the figures, when all of them have gone by.
  const notes = async function* () {
    yield await noteRows(ask.scope, seen, ask);
  };
  const [data, about] = sheetNames(ask.locale);
  const columns = [{ name: about, width: 32 }, { name: "", width: 120 }];
  return writeXlsx([{ name: data, columns: FIGURE_SHEET, groups: figures() }, { name: about, columns, groups: notes() }]);
}
