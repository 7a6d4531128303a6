/** The lines that put a chart into another page: a frame that loads late and grows to its content. */

/** Listens for what the frame says of its height; the frame works without it. */
const GROW = `<script>addEventListener("message",function(e){if(e.data&&e.data.puente==="height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>`;

export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>\n${GROW}`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
