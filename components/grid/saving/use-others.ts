/** Every other second the grid asks what others do to the same figures; a hidden tab does not ask. */
"use client";

import { useQuery } from "@tanstack/react-query";
import { type Dispatch, useEffect } from "react";
import type { OthersNews } from "../model/others";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";

const EVERY_MS = 1500;

export function useOthers({ facts, publication }: GridState, dispatch: Dispatch<GridAction>, address: string): void {
  const { data } = useQuery({
    queryKey: ["others", address, facts.freq],
    queryFn: () => fetchNews(`${address}?freq=${facts.freq}&since=${publication}`),
    refetchInterval: EVERY_MS,
    // What fails is asked again in a moment anyway, and the line above the grid says whether the server is reached.
    retry: false,
  });
  useEffect(() => {
    if (data) dispatch({ do: "hear-others", news: data });
  }, [data, dispatch]);
}

async function fetchNews(address: string): Promise<OthersNews> {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return (await answer.json()) as OthersNews;
}
