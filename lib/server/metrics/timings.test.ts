import { expect, test } from "vitest";
import { Timings } from "./timings";

test("a duration is counted in its bucket and all above it", () => {
  const timings = new Timings("t_seconds", "Time");
  timings.observe("page", 200, 3);
  timings.observe("page", 200, 60_000);
  const text = timings.text();
  expect(text).toContain('t_seconds_bucket{kind="page",status="200",le="0.002"} 0\n');
  expect(text).toContain('t_seconds_bucket{kind="page",status="200",le="0.005"} 1\n');
  expect(text).toContain('t_seconds_bucket{kind="page",status="200",le="+Inf"} 2\n');
  expect(text).toContain('t_seconds_sum{kind="page",status="200"} 60.003\n');
});
