/** Elements that the read-out adds to a page. */

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, parent: Element, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}
