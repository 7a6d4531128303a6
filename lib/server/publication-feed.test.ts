import { afterEach, expect, test } from "vitest";
import { followPublications, type PublicationFeed } from "./publication-feed";

/** A database of which the test decides what it says. */
class FakeDatabase {
  number = 3;
  away = false;
  connections = 0;
  heard: (payload: string) => void = () => undefined;
  lost: (cause: Error) => void = () => undefined;
  readPublicationNumber = () => (this.away ? Promise.reject(new Error("away")) : Promise.resolve(this.number));
  listen = async (_channel: string, heard: (payload: string) => void, lost: (cause: Error) => void) => {
    if (this.away) throw new Error("away");
    this.connections++;
    this.heard = heard;
    this.lost = lost;
    return { close: () => Promise.resolve() };
  };
}

let feed: PublicationFeed;
afterEach(() => feed.stop());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const follow = async (database: FakeDatabase, pollMs = 10_000) => {
  const numbers: number[] = [];
  feed = await followPublications({ ...database, listen: database.listen, readPublicationNumber: database.readPublicationNumber, pollMs });
  feed.onChange((n) => numbers.push(n));
  return numbers;
};

test("the number is known when the feed is open, and an announced one at once", async () => {
  const database = new FakeDatabase();
  const numbers = await follow(database);
  expect(feed.current()).toBe(3);
  database.heard("4");
  database.heard("4");
  database.heard("2");
  database.heard("nonsense");
  expect([feed.current(), numbers]).toEqual([4, [4]]);
});

test("a connection that stalls in silence is made up for by asking", async () => {
  const database = new FakeDatabase();
  await follow(database, 20);
  database.number = 5;
  await pause(80);
  expect(feed.current()).toBe(5);
});

test("after a lost connection it listens again and hears what was announced meanwhile", async () => {
  const database = new FakeDatabase();
  await follow(database);
  database.number = 8;
  database.lost(new Error("reset"));
  await pause(250);
  expect([database.connections, feed.current()]).toEqual([2, 8]);
});

test("a database that is away is said to be, and the number stays; when it is back, all heals", async () => {
  const database = new FakeDatabase();
  await follow(database, 20);
  database.away = true;
  await pause(80);
  expect([feed.reachable(), feed.current()]).toEqual([false, 3]);
  database.away = false;
  await pause(80);
  expect(feed.reachable()).toBe(true);
});

test("one lower number is a late read; two are a restored backup", async () => {
  const database = new FakeDatabase();
  await follow(database);
  database.heard("4");
  await feed.verify();
  expect(feed.current()).toBe(4);
  await feed.verify();
  expect(feed.current()).toBe(3);
});
