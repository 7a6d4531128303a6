/** A way to another page that is as weighty as an action looks like one, and is a link. */
import { buttonClasses, type ButtonLook } from "./Button";
import { joinClasses } from "./join-classes";

export interface LinkButtonProps extends ButtonLook, React.ComponentProps<"a"> {
  href: string;
}

export function LinkButton({ kind, isSmall, className, ...rest }: LinkButtonProps) {
  // `enabled:` does not match links, so hover is told by the line under the words.
  return <a className={joinClasses(buttonClasses({ kind, isSmall }), "hover:underline", className)} {...rest} />;
}
