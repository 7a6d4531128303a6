/** What the grid asks of the server comes to it as two functions, so that it knows neither framework nor database. */
import type { Result } from "@/lib/domain/result";
import type { SaveRequest, Standing } from "./model/queue";

export interface GridActions {
  /** Saves into the draft, or makes one first. */
  save: (request: SaveRequest) => Promise<Result<Standing>>;
  submit: (changesetId: number) => Promise<Result<Pick<Standing, "id" | "state">>>;
}

/** Addresses the grid links to. */
export interface GridLinks {
  signIn: string;
  /** Of a changeset, without its number. */
  changesets: string;
  /** Where what others do is asked for. */
  others: string;
  /** The grid at another frequency. */
  freqs: { freq: "A" | "Q" | "M" | "D"; href: string }[];
}
