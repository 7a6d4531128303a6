/** A decimal string is rounded on its digits, never by way of a float. */

/** At most `decimals` digits after the point, halves away from zero ("2.345", 2 → "2.35"); shorter ones stay as they are. */
export function roundDecimal(value: string, decimals: number): string {
  const { sign, whole, fraction } = split(value);
  if (fraction.length <= decimals) return value;
  const kept = whole + fraction.slice(0, decimals);
  const up = fraction[decimals]! >= "5";
  const digits = (up ? String(BigInt(kept) + 1n) : kept).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return signed(sign, digits.slice(0, cut), digits.slice(cut));
}

/** At most `digits` significant digits: "1184.6", 3 → "1180"; "0.012345", 3 → "0.0123". */
export function roundSignificant(value: string, digits: number): string {
  const { sign, whole, fraction } = split(value);
  const lead = whole.replace(/^0+/, "");
  if (lead.length < digits) {
    const zeros = lead === "" ? (/^0*/.exec(fraction)?.[0].length ?? 0) : 0;
    return roundDecimal(value, digits - lead.length + zeros);
  }
  const rounded = (BigInt(lead.slice(0, digits)) + ((lead[digits] ?? fraction[0] ?? "0") >= "5" ? 1n : 0n)).toString();
  return signed(sign, rounded + "0".repeat(lead.length - digits), "");
}

/** The value × 10^power, exactly: "1180.1", 9 → "1180100000000"; "1234", -3 → "1.234". */
export function shiftDecimal(value: string, power: number): string {
  const { sign, whole, fraction } = split(value);
  if (power >= 0) {
    const moved = fraction.slice(0, power).padEnd(power, "0");
    return signed(sign, whole + moved, fraction.slice(power));
  }
  const digits = whole.padStart(1 - power, "0");
  const cut = digits.length + power;
  return signed(sign, digits.slice(0, cut), digits.slice(cut) + fraction);
}

function split(value: string) {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = value.slice(sign.length).split(".");
  return { sign, whole, fraction };
}

function signed(sign: string, whole: string, fraction: string): string {
  const size = (whole.replace(/^0+(?=\d)/, "") || "0") + (fraction && `.${fraction}`);
  return /[1-9]/.test(size) ? sign + size : size;
}
