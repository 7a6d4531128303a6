"use client";
/** When a page breaks in the browser, its reader is told so in all four languages, because nothing else can be relied on, and led on. */

const WORDS = [
  { lang: "en", home: "/", text: "Something went wrong on our side. Please load the page again, or go on from here:", overview: "Overview", search: "Search" },
  { lang: "es", home: "/es", text: "Algo falló de nuestro lado. Vuelva a cargar la página o siga desde aquí:", overview: "Panorama", search: "Buscar" },
  { lang: "pt-BR", home: "/pt", text: "Algo deu errado do nosso lado. Recarregue a página ou siga por aqui:", overview: "Panorama", search: "Buscar" },
  { lang: "zh-CN", home: "/zh", text: "我们这边出了问题，请重新加载页面，或由此继续：", overview: "概览", search: "搜索" },
];
const LINK = { color: "inherit", display: "inline-flex", minHeight: "44px", alignItems: "center", marginInlineStart: "1rem" };

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: "system-ui, sans-serif", lineHeight: 1.55, maxWidth: "45rem", margin: "4rem auto", padding: "0 1rem", colorScheme: "light dark" }}>
        <title>Puente</title>
        <h1 style={{ fontSize: "1.75rem" }}>Puente</h1>
        {WORDS.map(({ lang, home, text, overview, search }) => (
          <p key={lang} lang={lang}>
            {text}
            {/* Plain links: the router belongs to what broke. */}
            <a href={home} style={LINK}>{overview}</a>
            <a href={home === "/" ? "/search" : `${home}/search`} style={LINK}>{search}</a>
          </p>
        ))}
        {error.digest && <code>{error.digest}</code>}
      </body>
    </html>
  );
}
