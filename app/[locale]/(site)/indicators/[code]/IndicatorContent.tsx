/** The parts of an indicator's page in their order. */
import { getTranslations } from "next-intl/server";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Callout } from "@/components/ui/Callout";
import { SoftLinks } from "@/components/ui/SoftLinks";
import { Tabs } from "@/components/ui/Tabs";
import { About } from "@/components/site/indicator/About";
import { Coverage } from "@/components/site/indicator/Coverage";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { GroundPanel } from "@/components/site/indicator/GroundPanel";
import { History } from "@/components/site/indicator/History";
import { NotShown } from "@/components/site/indicator/NotShown";
import { SeriesForm } from "@/components/site/indicator/SeriesForm";
import { transformLabel } from "@/components/site/indicator/transform-label";
import { TakeAway } from "@/components/site/take/TakeAway";
import { Markdown } from "@/components/site/Markdown";
import type { Freq } from "@/lib/domain/period";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { pickText, type Locale } from "@/lib/domain/text";
import { siteOrigin } from "../../../site-origin";
import type { RequestScope } from "../../request-scope";
import { IndicatorCharts } from "./IndicatorCharts";
import { contextOf, currentOf, formOf, type FormWords } from "./view-props";
import type { IndicatorView } from "./load-view";
import { takeOf } from "./take-props";
import { ReporterSwitch } from "./ReporterSwitch";
import { isRegional, type View, VIEWS, type ViewParams } from "./view-params";

/** Fewer states than these are no region to map or to rank. */
const STATES_MIN = 3;

export interface IndicatorContentProps {
  locale: Locale;
  request: RequestScope;
  asked: ViewParams;
  view: IndicatorView;
}

export async function IndicatorContent({ locale, request, asked, view }: IndicatorContentProps) {
  const t = await getTranslations({ locale, namespace: "indicator" });
  const context = contextOf(locale, request, asked, view);
  const { indicator, display: { series } } = view;
  return (
    <article>
      <Head context={context} view={view} />
      <div className="mt-6">
        <SeriesForm {...formOf(context, asked, view, await formWords(context, view))} />
        <SoftLinks><Tabs label={t("views")} tabs={viewsOf(view).map((each) => ({ href: context.view({ ...lookOf(each), view: each === "chart" ? null : each }), label: t(`view.${each}`), isCurrent: asked.view === each }))} /></SoftLinks>
        <ReporterSwitch context={context} asked={asked} view={view} />
      </div>
      {view.choice.leftOut > 0 && <div className="mt-4"><Callout>{t("leftOut", { count: view.choice.leftOut })}</Callout></div>}
      <NotShown context={context} leftOut={view.display.leftOut} series={series} />
      <IndicatorCharts context={context} asked={asked} view={view} />
      {asked.period !== null && <GroundPanel context={context} period={asked.period} grounds={view.ground.map((each) => ({ ...each, ...partsOf(each.key) }))} />}
      <About context={context} definition={indicator.definition} methodology={indicator.methodology} caveats={indicator.caveats} source={indicator.source} last={view.last} />
      {view.history && (
        <History context={context} shown={{ key: view.history.key, ...partsOf(view.history.key) }} others={series} vintages={view.history.revisions} current={currentOf(view)} today={new Date().toISOString().slice(0, 10)} />
      )}
      <Coverage context={context} series={view.all} />
      <TakeAway {...takeOf(context, asked, view, await siteOrigin())} />
    </article>
  );
}

/** Those that the figures can serve. */
function viewsOf({ states, display, mirrors }: IndicatorView): View[] {
  const isServed = (view: View) => (isRegional(view) ? states.length >= STATES_MIN : view === "multiples" ? display.series.length > 1 : view === "mirror" ? mirrors.keys.length > 0 : true);
  return VIEWS.filter(isServed);
}

/** What is on a map, and what is held against another report, is as it was published. */
const lookOf = (view: View) => (isRegional(view) || view === "mirror" ? { transform: null } : {});

async function formWords({ locale, name }: IndicatorContext, { choice, display }: IndicatorView): Promise<FormWords> {
  const t = await getTranslations({ locale });
  const freq = (display.series[0]?.freq ?? choice.freq) as Freq;
  return {
    region: (region) => t(`indicator.region.${region}`),
    level: t("indicator.transforms.level"),
    transform: ({ transform, whose }) => transformLabel(t, transform, { locale, freq, whose, name }),
    freq: (each, isJoined) => (isJoined ? t("indicator.joinedFreq", { freq: t(`indicator.freq.${each}`) }) : t(`indicator.freq.${each}`)),
  };
}

async function Head({ context, view: { indicator, pillar } }: { context: IndicatorContext; view: IndicatorView }) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator" });
  const definition = pickText(indicator.definition, context.locale);
  const crumbs = [{ label: t("all"), href: context.to("/indicators") }, ...(pillar ? [{ label: pickText(pillar.name, context.locale).text, href: context.to("/indicators", { pillar: pillar.slug }) }] : [])];
  return (
    <header>
      <Breadcrumbs label={t("where")} crumbs={crumbs} />
      <h1 className="mt-1 max-w-4xl font-serif text-2xl font-semibold md:text-3xl">{context.title}</h1>
      <div className="standfirst mt-3"><Markdown text={definition.text} lang={definition.lang === context.locale ? undefined : definition.lang} isSmall={false} /></div>
    </header>
  );
}

function partsOf(key: string): { refArea: string; counterpart: string } {
  const parsed = parseSeriesKey(key);
  return parsed.ok ? parsed.value : { refArea: "", counterpart: "" };
}
