/** Signing out ends the session itself, not only the cookie. */
"use server";

import { redirect } from "next/navigation";
import { signOutHere } from "@/lib/access/sign-in-here";
import { deskPath } from "../gate";

export async function signOutAction(): Promise<void> {
  await signOutHere();
  redirect(await deskPath("/sign-in?from=sign-out"));
}
