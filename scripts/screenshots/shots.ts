/** What is photographed: each page in each look, as name of the file and address. */

export interface Shot {
  /** Of the file, without ending. */
  name: string;
  path: string;
  width: number;
  theme: "light" | "dark";
  /** Whether the account of the desk is signed in. */
  desk: boolean;
}

const PUBLIC: Record<string, string> = {
  overview: "/",
  "overview-as-of": "/?asOf=2024-06-30",
  indicators: "/indicators",
  indicator: "/indicators/CO2?area=CHN",
  "indicator-monthly": "/indicators/CHN_EXPORTS_SA",
  "indicator-multiples": "/indicators/IMTS_EXPORTS?area=BRA&counterpart=CHN&counterpart=USA&view=multiples",
  "indicator-mirror": "/indicators/IMTS_EXPORTS?area=BRA&counterpart=CHN&view=mirror",
  "indicator-map": "/indicators/GDP_PC_CONST_USD?view=map",
  compare: "/compare",
  "compare-axes": "/compare?s=IMTS_IMPORTS.CHN.CHL.A&s=TERMS_OF_TRADE.CHL._Z.A",
  "compare-scatter": "/compare?view=scatter",
  theme: "/pillars/trade",
  climate: "/pillars/climate",
  data: "/data",
  search: "/search?q=lithium",
  countries: "/countries",
  country: "/countries/BRA",
  releases: "/releases",
  about: "/about",
  "sign-in": "/sign-in",
  forgotten: "/forgot",
};
const DESK: Record<string, string> = {
  desk: "/admin",
  "desk-indicators": "/admin/indicators",
  "desk-grid": "/admin/indicators/CO2/edit-data",
  "desk-changesets": "/admin/changesets",
  "desk-annotations": "/admin/annotations",
  "desk-annotate": "/admin/annotations/new?indicator=GDP_USD",
  "desk-content": "/admin/content/indicator/new",
  "desk-account": "/admin/account",
  "desk-users": "/admin/users",
};

const WIDTHS = [360, 768, 1440, 2560];
const THEMES = ["light", "dark"] as const;
/** In these the text can be longer or break otherwise; the narrowest and the widest show it. */
const OTHER_LANGUAGES = ["es", "pt", "zh"];
const OTHER_WIDTHS = [360, 1440];

/** All of them; English in every look, the other languages in light. */
export function allShots(): Shot[] {
  const pages = [...Object.entries(PUBLIC).map((page) => [...page, false] as const), ...Object.entries(DESK).map((page) => [...page, true] as const)];
  return pages.flatMap(([name, path, desk]) => [
    ...WIDTHS.flatMap((width) => THEMES.map((theme): Shot => ({ name: `${name}-en-${width}-${theme}`, path, width, theme, desk }))),
    ...OTHER_LANGUAGES.flatMap((language) => OTHER_WIDTHS.map((width): Shot => ({ name: `${name}-${language}-${width}-light`, path: `/${language}${path === "/" ? "" : path}`, width, theme: "light", desk }))),
  ]);
}
