/** The first administrator gives a name, an address and a password of their own. */
import { ActionForm } from "./ActionForm";
import type { FormAction } from "./action-state";
import { FormText } from "./fields";
import { SubmitButton } from "./SubmitButton";

export interface SetUpFormProps {
  action: FormAction;
  token: string;
  passwordLengthMin: number;
  words: { name: string; email: string; password: string; hint: string; submit: string };
}

export function SetUpForm({ action, token, passwordLengthMin, words }: SetUpFormProps) {
  return (
    <ActionForm action={action} answer="above" className="grid gap-5">
      <FormText name="name" label={words.name} autoComplete="name" required />
      <FormText name="email" label={words.email} type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} required />
      <FormText name="password" label={words.password} hint={words.hint} type="password" autoComplete="new-password" minLength={passwordLengthMin} required />
      <input type="hidden" name="token" value={token} />
      <SubmitButton kind="primary" className="w-full">
        {words.submit}
      </SubmitButton>
    </ActionForm>
  );
}
