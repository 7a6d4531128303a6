/** A chart is a figure with its finding as title, its notes beside it and its ground below it. */
import { annotationAnchor } from "./ChartFlags";

export interface ChartNote {
  id: string;
  /** The number on its flag. */
  number: number;
  title: string;
  /** The language of title and text where it is not the page's. */
  lang?: string;
  /** The date or range, written out. */
  when: string;
  /** The text, its source and marks. */
  body: React.ReactNode;
}

export interface ChartFigureProps {
  /** Unique on the page; notes link back to it. */
  id: string;
  title: string;
  /** The title with links in it. */
  caption?: React.ReactNode;
  /** Measure, unit, areas, years. */
  subtitle?: React.ReactNode;
  /** The drawing. */
  children: React.ReactNode;
  notes?: readonly ChartNote[];
  /** The name of the list of notes. */
  notesLabel?: string;
  /** The name of the link from a note's number back to the chart. */
  backLabel?: (number: number) => string;
  /** Source, date of the data, publication, licence, note on what is not named in the drawing. */
  source?: React.ReactNode;
  /** Download, embed, cite, link: one quiet row. */
  actions?: React.ReactNode;
  /** The table of the same figures. */
  data?: React.ReactNode;
}

export function ChartFigure({ id, title, caption, subtitle, children, notes = [], notesLabel, backLabel, source, actions, data }: ChartFigureProps) {
  return (
    <figure id={id} className="chart">
      <figcaption className="chart-title">{caption || title}</figcaption>
      {subtitle && <p className="chart-subtitle">{subtitle}</p>}
      <div className={notes.length > 0 ? "chart-body chart-body-noted" : "chart-body"}>
        <div>
          {children}
          {source && <div className="chart-foot">{source}</div>}
          {actions && <div className="chart-actions no-print">{actions}</div>}
        </div>
        {notes.length > 0 && (
          <aside className="chart-notes" aria-label={notesLabel}>
            <ol>
              {notes.map((note) => (
                <Note key={note.id} note={note} figureId={id} backLabel={backLabel} />
              ))}
            </ol>
          </aside>
        )}
      </div>
      {data}
    </figure>
  );
}

function Note({ note, figureId, backLabel }: { note: ChartNote; figureId: string; backLabel?: (number: number) => string }) {
  return (
    <li id={annotationAnchor(note.id)} lang={note.lang}>
      <a className="chart-note-number" href={`#${figureId}`} aria-label={backLabel?.(note.number)}>
        {note.number}
      </a>
      <div>
        <p>
          <span className="chart-note-title">{note.title}</span> <span className="chart-note-when">{note.when}</span>
        </p>
        {note.body}
      </div>
    </li>
  );
}
