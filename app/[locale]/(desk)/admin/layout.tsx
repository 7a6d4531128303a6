/** Every signed-in page stands under the desk's own header: what one's role opens, who one is, and the way out. */
import { getLocale } from "next-intl/server";
import { DeskFrame } from "@/components/desk/DeskFrame";
import { currentActor } from "@/lib/access/current-actor";
import { may } from "@/lib/domain/permission";
import { signOutAction } from "./actions";

export default async function AdminLayout({ children }: { children: React.ReactNode }) {
  const actor = await currentActor();
  // The page below sends whoever is not signed in to sign in.
  if (!actor) return children;
  const can = { propose: may(actor, "propose"), tokens: may(actor, "manage-own-tokens"), users: may(actor, "manage-users"), audit: may(actor, "read-audit") };
  return (
    <DeskFrame locale={(await getLocale())} name={actor.name} role={actor.role} can={can} signOut={signOutAction}>
      {children}
    </DeskFrame>
  );
}
