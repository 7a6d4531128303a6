/** A person downloads all that is kept of them. */
import { NextResponse } from "next/server";
import { currentActor } from "@/lib/access/current-actor";
import { exportPerson } from "@/lib/reading/account/export-person";

export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const found = actor && (await exportPerson(actor, actor.userId));
  if (!found?.ok) return new NextResponse(null, { status: 404 });
  return NextResponse.json(found.value, { headers: { "Content-Disposition": 'attachment; filename="puente-account.json"', "X-Robots-Tag": "noindex" } });
}
