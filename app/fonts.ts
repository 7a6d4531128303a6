/** The two typefaces are served from this site, with fallbacks sized so that nothing moves when they arrive. */
import localFont from "next/font/local";

const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-inter",
  adjustFontFallback: "Arial",
});

const sourceSerif = localFont({
  // Headlines and leading figures alone are set in it, all of this weight: less than half of the bytes of all weights.
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  display: "swap",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

/** The classes for the html element; globals.css builds --font-sans and --font-serif from their variables. */
export const fontVariables = `${inter.variable} ${sourceSerif.variable}`;
