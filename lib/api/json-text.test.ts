import { expect, it } from "vitest";
import { exact, jsonText } from "./json-text";

it("figures keep every digit, at any depth and length", () => {
  const text = jsonText({ value: exact("123456789012345678.120"), rows: [["2020", exact("-0.10"), "A"], ["2021", exact(null), "M"]] });
  expect(text).toBe('{"value":123456789012345678.120,"rows":[["2020",-0.10,"A"],["2021",null,"M"]]}');
});

it("everything else is written as JSON.stringify writes it", () => {
  const data = { text: 'a "b" \u2028 中 \ud800', yes: true, none: null, left: undefined, list: [1, undefined, {}], date: new Date(0), ["__proto__"]: 1, "": [] };
  expect(jsonText(data)).toBe(JSON.stringify(data));
});
