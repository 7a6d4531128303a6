"use client";
/** When a page cannot be made at all, its reader is told so in all four languages, because nothing else can be relied on. */

const WORDS = [
  { lang: "en", text: "Something went wrong on our side. Please load the page again." },
  { lang: "es", text: "Algo falló de nuestro lado. Vuelva a cargar la página." },
  { lang: "pt-BR", text: "Algo deu errado do nosso lado. Recarregue a página." },
  { lang: "zh-CN", text: "我们这边出了问题，请重新加载页面。" },
];

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: "system-ui, sans-serif", lineHeight: 1.55, maxWidth: "40rem", margin: "4rem auto", padding: "0 1rem", colorScheme: "light dark" }}>
        <title>Puente</title>
        <h1 style={{ fontSize: "1.75rem" }}>Puente</h1>
        {WORDS.map(({ lang, text }) => (
          <p key={lang} lang={lang}>
            {text}
          </p>
        ))}
        {error.digest && <code>{error.digest}</code>}
      </body>
    </html>
  );
}
