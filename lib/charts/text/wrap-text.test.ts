import { expect, it } from "vitest";
import { wrapText } from "./wrap-text";

it("no line of Chinese begins with a closing mark, and a number keeps what it counts", () => {
  const lines = wrapText("27.4万亿美元，2023年（现价）", 86, 12);
  expect(lines.join("")).toBe("27.4万亿美元，2023年（现价）");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^[^，。）年万亿]/);
  expect(lines.some((line) => line.includes("2023年"))).toBe(true);
});

it("words stay whole, and no sign is lost", () => {
  expect(wrapText("Latin America & Caribbean", 86, 12, true)).toEqual(["Latin America", "& Caribbean"]);
  expect(wrapText("，", 10, 12)).toEqual(["，"]);
});

it("an address breaks between its parts", () => {
  expect(wrapText("https://x.org/?area=BRA&area=ARG&view=mirror", 160, 12)).toEqual(["https://x.org/?area=BRA&", "area=ARG&view=mirror"]);
});
