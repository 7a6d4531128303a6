/** What is for everybody may be found; the desk and the pages of other moments are not for search engines. */
import type { MetadataRoute } from "next";
import { siteOrigin } from "./[locale]/site-origin";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", disallow: ["/admin", "/*/admin", "/sign-in", "/*/sign-in", "/setup", "/forgot", "/*/forgot", "/set-password", "/*?*asOf="] }, sitemap: `${await siteOrigin()}/sitemap.xml` };
}
