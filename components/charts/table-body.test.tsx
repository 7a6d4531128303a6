import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type DataRow, tableBody } from "./table-body";

/** The same rows as elements, whose texts React escapes. */
const asElements = (rows: readonly DataRow[]) =>
  renderToStaticMarkup(
    <>
      {rows.map(({ label, link, cells }, index) => (
        <tr key={index}>
          <th scope="row">{link ? <a href={link.href} rel="nofollow" aria-label={link.says}>{label}</a> : label}</th>
          {cells.map((cell, place) => (
            <td key={place} className={cell.isMissing ? "is-missing" : undefined}>
              {cell.text}
              <span className="status-mark">{cell.mark && <abbr title={cell.markTitle}>{cell.mark}</abbr>}</span>
            </td>
          ))}
        </tr>
      ))}
    </>,
  );

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", '"><script>go()</script>', "a & b", "O'Higgins", "&amp;", "−1,234.5", "…"));
const row = fc.record({
  label: text,
  link: fc.option(fc.record({ href: text.map((part) => `/indicators/A?at=${part}&s=B#ground`), says: text }), { nil: undefined }),
  cells: fc.array(fc.record({ text, mark: fc.option(fc.constantFrom("e", "p", "<")), markTitle: fc.option(text, { nil: undefined }), isMissing: fc.boolean() })),
});

it("any rows are, sign for sign, what React would write", () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
    expect(tableBody(rows)).toBe(asElements(rows));
  }));
});
