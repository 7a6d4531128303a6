/** `next dev` alone answers the API too: the same application that the server answers with. */
import { createApi } from "@/lib/api/create-api";

export const dynamic = "force-dynamic";

const { fetch } = createApi();
const answer = (request: Request) => fetch(request);

export { answer as GET, answer as HEAD, answer as POST, answer as PUT, answer as PATCH, answer as DELETE, answer as OPTIONS };
