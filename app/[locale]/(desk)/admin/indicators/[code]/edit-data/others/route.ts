/** The grid asks here every other second what others propose; who may not edit is told nothing. */
import type { NextRequest } from "next/server";
import { FREQS, isFreq } from "@/lib/domain/period";
import { listOthers } from "@/lib/reading/desk/list-others";
import { gateAction } from "../../../../../gate";

const STATUS: Record<string, number> = { unauthenticated: 401, forbidden: 403 };

export async function GET(request: NextRequest, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const actor = await gateAction("propose");
  if (!actor.ok) return Response.json(actor.problem, { status: STATUS[actor.problem.code] ?? 400 });
  const { searchParams } = request.nextUrl;
  const freq = searchParams.get("freq") ?? "";
  const since = searchParams.get("since") ?? "";
  const others = await listOthers(actor.value, (await params).code, { freq: isFreq(freq) ? freq : FREQS[0], since: /^\d{1,9}$/.test(since) ? Number(since) : Number.MAX_SAFE_INTEGER });
  return others.ok ? Response.json(others.value) : Response.json(others.problem, { status: 403 });
}
