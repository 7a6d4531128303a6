/** Countries and aggregates, with their names in all languages. */
import "server-only";
import { ok } from "@/lib/domain/result";
import { type Area, getArea, listAreas } from "@/lib/reading/area/list-areas";
import { areaAnswer } from "../answers/catalogue-answers";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

const toArea = ({ code, name, iso2, kind, lac, subregion }: Area) => ({ code, name: name.en, names: name, iso2, kind, lac, subregion });

export const areaRoutes = [
  listRoute({ path: "/areas", summary: "List areas", row: areaAnswer, toRow: toArea, list: ({ scope }, page) => listAreas(scope, page) }),
  readRoute({
    path: "/areas/{code}",
    summary: "Get an area",
    answer: areaAnswer,
    async read({ scope, params }) {
      const found = await getArea(scope, params.code!);
      return found.ok ? ok(toArea(found.value)) : found;
    },
  }),
];
