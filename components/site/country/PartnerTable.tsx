/** China, the United States and the European Union side by side in one country's trade, each figure with its year. */
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/Sparkline";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import type { Tone } from "@/lib/charts/series";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { formatStatus, statusMark } from "@/lib/format/format-status";

export interface PartnerFlow {
  value: string;
  period: string;
  status: ObsStatus;
  share: { value: string; period: string } | null;
  href: string;
  observations: readonly Observation[];
}

/** Those that every country is compared with. */
export const PARTNERS = ["CHN", "USA", "EUU"] as const;
type Partner = (typeof PARTNERS)[number];

export interface PartnerRow {
  partner: Partner;
  exports: PartnerFlow | null;
  imports: PartnerFlow | null;
}

const TONES: Record<Partner, Tone> = { CHN: "china", USA: "us", EUU: "eu" };

export function PartnerTable({ rows }: { rows: readonly PartnerRow[] }) {
  const t = useTranslations("country");
  const flows = ["exports", "imports"] as const;
  const head = (
    <tr>
      <TableHead>{t("partnerHead")}</TableHead>
      {flows.flatMap((flow) => [<TableHead key={flow} isFigure>{t(flow)}</TableHead>, <TableHead key={`${flow}-share`} isFigure>{t(`${flow}Share`)}</TableHead>, <TableHead key={`${flow}-course`}><span className="sr-only">{t("course")}</span></TableHead>])}
    </tr>
  );
  return (
    <Table caption={t("partnersCaption")} isCaptionHidden head={head}>
      {rows.map((row) => (
        <TableRow key={row.partner}>
          <TableHead scope="row">
            <span className={`tone-${TONES[row.partner]} flex items-center gap-2 font-semibold whitespace-nowrap`}>
              <span aria-hidden className="h-3 w-3 bg-(--tone)" />
              {t(`partner.${row.partner}`)}
            </span>
          </TableHead>
          {flows.flatMap((flow) => flowCells(flow, row[flow], TONES[row.partner], t("unknown")))}
        </TableRow>
      ))}
    </Table>
  );
}

function flowCells(name: string, flow: PartnerFlow | null, tone: Tone, unknown: string): React.ReactNode[] {
  if (flow === null) return [<TableCell key={name} isFigure className="text-muted">{unknown}</TableCell>, <TableCell key={`${name}-share`} />, <TableCell key={`${name}-course`} />];
  return [
    <TableCell key={name} isFigure>
      <a href={flow.href}>{flow.value}</a>
      <Mark status={flow.status} />
      <Year period={flow.period} />
    </TableCell>,
    <TableCell key={`${name}-share`} isFigure>
      {flow.share && (
        <>
          {flow.share.value}
          <Year period={flow.share.period} />
        </>
      )}
    </TableCell>,
    <TableCell key={`${name}-course`} className="py-1">{flow.observations.length > 1 && <Sparkline observations={flow.observations} tone={tone} />}</TableCell>,
  ];
}

function Year({ period }: { period: string }) {
  return <span className="block text-xs text-muted">{period}</span>;
}

function Mark({ status }: { status: ObsStatus }) {
  const t = useTranslations();
  const mark = statusMark(status);
  return <span className="status-mark">{mark !== null && <abbr title={t(formatStatus(status))}>{mark}</abbr>}</span>;
}
