/** Signing in never sends anybody to another site. */
import { expect, test } from "vitest";
import { safePath } from "@/lib/access/safe-path";

test.each([
  ["/admin/changesets/4?all=1", "/admin/changesets/4?all=1"],
  ["/es/admin/users", "/es/admin/users"],
  ["/", "/"],
])("%j is a page of this site", (asked, path) => expect(safePath(asked)).toBe(path));

test.each([
  "", "admin", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example/", "javascript:alert(1)",
  "/\t/evil.example", "/\n/evil.example", " //evil.example", "/./\\evil.example", "/..//evil.example", "/.//evil.example", "/%2e//evil.example", "/a/../..//evil.example",
  "/sign-in?next=/sign-in", "/es/sign-in", "/setup?token=x", "/api/auth/signout", `/${"a".repeat(2000)}`, ["/admin"], null, undefined, 5,
])("%j leads to the desk instead", (asked) => expect(safePath(asked)).toBe("/admin"));
