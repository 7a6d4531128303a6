/** What a form does not change goes with it unseen, so that its answer is the same page but for what was changed. */
import type { AddressParams } from "@/lib/i18n/address";

export function HiddenParams({ params }: { params: AddressParams }) {
  return Object.entries(params).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (each === null || each === undefined || each === "" ? [] : [<input key={`${name}=${String(each)}`} type="hidden" name={name} value={String(each)} />])),
  );
}
