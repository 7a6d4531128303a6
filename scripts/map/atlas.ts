/** Which shapes of the atlas are drawn: the 33 states by their ISO 3166 numbers, because the atlas has no codes and repeats its ids. */

/** The numeric code of each state as the atlas writes it. */
export const STATES: Readonly<Record<string, string>> = {
  "032": "ARG", "028": "ATG", "044": "BHS", "084": "BLZ", "068": "BOL", "076": "BRA", "052": "BRB", "152": "CHL", "170": "COL",
  "188": "CRI", "192": "CUB", "212": "DMA", "214": "DOM", "218": "ECU", "308": "GRD", "320": "GTM", "328": "GUY", "340": "HND",
  "332": "HTI", "388": "JAM", "659": "KNA", "662": "LCA", "484": "MEX", "558": "NIC", "591": "PAN", "604": "PER", "600": "PRY",
  "222": "SLV", "740": "SUR", "780": "TTO", "858": "URY", "670": "VCT", "862": "VEN",
};

/**
 * What else lies in the frame, drawn in grey: the United States, and the territories of other states. French Guiana and the French
 * Antilles are parts of France (250) and the Caribbean Netherlands of the Netherlands (528); the frame cuts their mainlands off.
 */
export const NEIGHBOURS: readonly string[] = ["092", "136", "238", "250", "500", "528", "531", "533", "534", "630", "652", "660", "663", "796", "840", "850"];
