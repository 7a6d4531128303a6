/** next-auth's own addresses: the session, the token against forged requests, signing in and out without a page. */
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/access/auth-options";

const handle = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(request as never, context as never, authOptions()) as Promise<Response>;

export { handle as GET, handle as POST };
