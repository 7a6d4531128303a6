/** When a page cannot be made, its reader is told so in the language of the address, with a reference and ways on, by nothing that can fail as well. */
import "server-only";

/** Whose fault it is said to be: ours, or that of a database which is away for the moment. */
export type Failure = "broken" | "away";

interface Words {
  lang: string;
  broken: { title: string; text: string };
  away: { title: string; text: string };
  reference: string;
  again: string;
  search: string;
  find: string;
  ways: { path: string; text: string }[];
}

const PATHS = ["/", "/indicators", "/countries", "/data"] as const;
const ways = (...texts: [string, string, string, string]) => PATHS.map((path, index) => ({ path, text: texts[index] ?? path }));

// Not in the messages: those are read by the part that has failed.
const WORDS: Record<"en" | "es" | "pt" | "zh", Words> = {
  en: {
    lang: "en",
    broken: { title: "Something went wrong on our side", text: "This page could not be made. The failure has been recorded; the figures themselves are not affected." },
    away: { title: "The figures cannot be reached at the moment", text: "Please try again in a moment. Pages that were read a short while ago may still open." },
    reference: "Reference", again: "Try again", search: "Search", find: "Find", ways: ways("Overview", "Indicators", "Countries", "Data"),
  },
  es: {
    lang: "es",
    broken: { title: "Algo falló de nuestro lado", text: "No se pudo generar esta página. El fallo quedó registrado; las cifras no están afectadas." },
    away: { title: "Por el momento no se puede acceder a las cifras", text: "Inténtelo de nuevo en un momento. Las páginas leídas hace poco quizá se abran todavía." },
    reference: "Referencia", again: "Intentar de nuevo", search: "Buscar", find: "Buscar", ways: ways("Panorama", "Indicadores", "Países", "Datos"),
  },
  pt: {
    lang: "pt-BR",
    broken: { title: "Algo deu errado do nosso lado", text: "Não foi possível gerar esta página. A falha foi registrada; os números não foram afetados." },
    away: { title: "No momento não é possível acessar os números", text: "Tente de novo em instantes. As páginas lidas há pouco talvez ainda abram." },
    reference: "Referência", again: "Tentar de novo", search: "Buscar", find: "Buscar", ways: ways("Panorama", "Indicadores", "Países", "Dados"),
  },
  zh: {
    lang: "zh-CN",
    broken: { title: "我们这边出了问题", text: "无法生成此页面。故障已记录，数据本身不受影响。" },
    away: { title: "暂时无法读取数据", text: "请稍后重试。不久前读过的页面可能仍可打开。" },
    reference: "编号", again: "重试", search: "搜索", find: "搜索", ways: ways("概览", "指标", "国家", "数据"),
  },
};

// Black on white and its reverse by the reader's system, with nothing to load.
const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.55 system-ui,sans-serif;max-width:45rem;margin:12vh auto;padding:0 1rem}
b{font:600 1.375rem Georgia,serif}h1{font:600 1.75rem/1.2 Georgia,serif;margin:2rem 0 .75rem}ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:0;list-style:none}
a{color:inherit;display:inline-flex;min-height:44px;align-items:center}form{display:flex;gap:.5rem;margin:1.5rem 0}input{flex:1;min-width:0;min-height:44px;font:inherit;padding:0 .75rem;box-sizing:border-box}
button{min-height:44px;font:inherit;padding:0 1rem}code{overflow-wrap:anywhere}small{color:GrayText}`;

/** A whole document; `url` is what was asked for, `reference` what its failure is logged under. */
export function failurePage(failure: Failure, url: string, reference: string): string {
  const [, first = ""] = url.split(/[/?#]/);
  const locale = first === "es" || first === "pt" || first === "zh" ? first : "en";
  const words = WORDS[locale];
  const { title, text } = words[failure];
  const local = (path: string) => (locale === "en" ? path : path === "/" ? `/${locale}` : `/${locale}${path}`);
  const links = words.ways.map((way) => `<li><a href="${local(way.path)}">${way.text}</a></li>`).join("");
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title} — Puente</title><style>${STYLE}</style></head>
<body><b>Puente</b><main><h1>${title}</h1><p>${text}</p><p><a href="${escape(url)}">${words.again}</a></p>
<form action="${local("/search")}" role="search"><input type="search" name="q" aria-label="${words.search}" placeholder="${words.search}" maxlength="200"><button>${words.find}</button></form>
<ul>${links}</ul><p><small>${words.reference}: <code>${escape(reference)}</code></small></p></main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
