/** Each way in which a typed or pasted figure can be unreadable has its own sentence, so that nothing is guessed. */

export const NUMBER_SENTENCES = {
  "number-ambiguous": "{text} may be {first} or {second}; write it without the separator, or say which sign is the decimal sign.",
  "number-two-decimal-signs": "{text} has two decimal signs; keep one.",
  "number-grouping": "The digits of {text} are not in groups of three; remove the separators or mend them.",
  "number-exponent": "{text} is written with an exponent; write all its digits.",
  "number-not-finite": "{text} is not a finite number; leave the cell empty if there is no value.",
  "number-hexadecimal": "{text} is a hexadecimal number; write it in decimal digits.",
  "number-currency": "{text} names a currency ({unit}); remove it, since the unit belongs to the indicator.",
  "number-unit": "{text} holds words or a unit ({unit}) beside the figure; keep the figure only.",
  "number-sign": "{text} has more than one sign, or a sign in the wrong place; put one minus before the digits.",
  "number-no-digits": "{text} has no digits; write a number, or leave the cell empty for a missing value.",
  "number-malformed": "{text} is no number; write digits with one decimal sign at most.",
  "number-spreadsheet-error": "{text} is an error of the spreadsheet; mend its formula there and copy again.",
  "number-formula": "{text} is a formula; paste its result as a value.",
  "number-too-many-digits": "{text} has {digits} digits, and at most {max} are kept exactly; shorten it.",
  "number-too-many-decimals": "{text} has {decimals} decimals, and at most {max} are kept exactly; round it.",
  "number-too-long": "The cell holds {length} characters, which is more than a number can have ({max}); check what was pasted.",
  "number-control": "The cell holds an invisible control character (such as NUL); type the number again.",
  "number-surrogate": "The cell holds half a character (a lone surrogate); copy it again from its source.",
  "number-status-conflict": "{text} carries more than one status letter; keep one.",
  "number-imprecise": "{text} was sent as a JSON number with more than 15 significant digits, which computers round; send it as a string of digits.",
} as const;
