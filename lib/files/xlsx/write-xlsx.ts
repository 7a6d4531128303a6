/** A workbook of several sheets is written as it is read, each sheet after the one before it has ended. */
import "server-only";
import { type Sheet, sheetXml, xmlText } from "./sheet";
import { zip, type ZipFile } from "./zip";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of the workbook; memory does not grow with its rows. Names of sheets have at most 31 letters and none of []:*?/\. */
export function writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const text = (path: string, xml: string): ZipFile => ({ path, text: [XML + xml] });
  return zip([
    text("[Content_Types].xml", contentTypes(sheets)),
    text("_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])),
    text("xl/workbook.xml", workbook(sheets)),
    text("xl/_rels/workbook.xml.rels", relations([...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]), ["styles", "styles.xml"]])),
    text("xl/styles.xml", STYLES),
    ...sheets.map((sheet, index): ZipFile => ({ path: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) })),
  ]);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"])];
  const overrides = parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${SHEETML}.${type}+xml"/>`).join("");
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
}

function relations(targets: [type: string, target: string][]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("");
  return `<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`;
}

/** Two fonts, of which the second is bold. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
