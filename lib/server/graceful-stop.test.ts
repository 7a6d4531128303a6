import { get } from "node:http";
import { text } from "node:stream/consumers";
import pino from "pino";
import { expect, test } from "vitest";
import { closeServer, runStopSteps } from "./graceful-stop";
import { createHttpServer, listen, PortTakenError, refuseTakenPort } from "./http-server";

const silent = pino({ level: "silent" });

test("a request in flight is finished, and then the server is closed although its connection was kept alive", async () => {
  const server = createHttpServer((_req, res) => void setTimeout(() => res.end("whole"), 150));
  const port = await listen(server, 0, "127.0.0.1");
  const answer = new Promise<string>((resolve) => {
    get({ port, host: "127.0.0.1", headers: { connection: "keep-alive" } }, (res) => resolve(text(res)));
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const finished = closeServer(server);
  expect(await answer).toBe("whole");
  expect(await finished).toBe(true);
});

test("a request that does not end is cut off at the bound", async () => {
  const server = createHttpServer(() => undefined);
  const port = await listen(server, 0, "127.0.0.1");
  const broken = new Promise((resolve) => get({ port, host: "127.0.0.1" }).on("error", resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await closeServer(server, 100)).toBe(false);
  expect(await broken).toBeInstanceOf(Error);
});

test("steps of stopping run in order, whatever becomes of one of them", async () => {
  const ran: string[] = [];
  const step = (name: string, fails = false) => ({ name, run: () => (ran.push(name), fails ? Promise.reject(new Error("no")) : Promise.resolve()) });
  expect(await runStopSteps([step("feed", true), step("pool"), step("database")], silent)).toBe(false);
  expect(ran).toEqual(["feed", "pool", "database"]);
});

test("a taken port is told before anything else is done", async () => {
  const server = createHttpServer(() => undefined);
  const port = await listen(server, 0, "127.0.0.1");
  await expect(refuseTakenPort(port, "127.0.0.1")).rejects.toThrow(PortTakenError);
  await expect(refuseTakenPort(port, "0.0.0.0")).rejects.toThrow(`PORT=${port + 1}`);
  server.close();
});
