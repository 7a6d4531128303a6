import { expect, it } from "vitest";
import { createProgress } from "./progress";

function recorder() {
  const written: string[] = [];
  return { progress: createProgress({ write: (text) => written.push(text) }), text: () => written.join("") };
}

it("a step is announced before it is done and timed after", async () => {
  const { progress, text } = recorder();
  let during = "";
  await progress.step("database", () => Promise.resolve((during = text())));
  expect(during).toBe("  database … ");
  expect(text()).toMatch(/^ {2}database … \d+\.\d s\n$/);
});

it("a note made during a step stands on a line of its own", async () => {
  const { progress, text } = recorder();
  await progress.step("database", (note) => Promise.resolve(note("found running")));
  expect(text()).toMatch(/^ {2}database … \n {4}found running\n {2}database: \d+\.\d s\n$/);
});

it("a step that fails says so and hands the error on", async () => {
  const { progress, text } = recorder();
  await expect(progress.step("building", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(text()).toBe("  building … failed\n");
});
