/** A text that is asked for and stands in no file of messages/ fails the type check. */
import type messages from "@/messages/en.json";
import type { Locale } from "@/lib/domain/text";

declare module "next-intl" {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
  }
}
