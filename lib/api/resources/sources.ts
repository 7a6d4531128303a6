/** Where figures come from, and the datasets that sources publish. */
import "server-only";
import { ok } from "@/lib/domain/result";
import { type Dataset, getDataset, listDatasets } from "@/lib/reading/dataset/list-datasets";
import { getSource, listSources, type Source } from "@/lib/reading/source/list-sources";
import { datasetAnswer, sourceAnswer } from "../answers/catalogue-answers";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

const toSource = (source: Source) => source;
const toDataset = ({ id, title, description, source, frequency, nextExpected }: Dataset) => ({
  id, title: title.en, titles: title, description: description?.en ?? null, descriptions: description, source, frequency, nextExpected,
});

export const sourceRoutes = [
  listRoute({ path: "/sources", summary: "List sources", row: sourceAnswer, toRow: toSource, list: ({ scope }, page) => listSources(scope, page) }),
  readRoute({ path: "/sources/{id}", summary: "Get a source", answer: sourceAnswer, read: ({ scope, params }) => getSource(scope, params.id!) }),
  listRoute({ path: "/datasets", summary: "List datasets", row: datasetAnswer, toRow: toDataset, list: ({ scope }, page) => listDatasets(scope, page) }),
  readRoute({
    path: "/datasets/{id}",
    summary: "Get a dataset",
    answer: datasetAnswer,
    async read({ scope, params }) {
      const found = await getDataset(scope, params.id!);
      return found.ok ? ok(toDataset(found.value)) : found;
    },
  }),
];
