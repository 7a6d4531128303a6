/** The language is read from the path before a page is chosen; files, data and embeds have none. */
import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

export const proxy = createMiddleware(routing);

export const config = { matcher: ["/((?!api(?:/|$)|_next(?:/|$)|embed(?:/|$)|oembed(?:/|$)|.*\\.[^/]*$).*)"] };
