"use client";
/** Once a page has its script, the drawing in the element of that id can be read by pointer, finger and keyboard. */
import { useEffect } from "react";
import { attachChart } from "./attach-chart";

export function EnhanceChart({ id }: { id: string }) {
  // Anew after each render, because the server may have sent other figures into the same place.
  useEffect(() => {
    const root = document.getElementById(id);
    return root ? attachChart(root) : undefined;
  });
  return null;
}
