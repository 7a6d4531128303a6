/** E-mail and password, as browsers and password managers know them. */
import { Callout } from "../ui/Callout";
import { ActionForm } from "./ActionForm";
import type { FormAction } from "./action-state";
import { FormText } from "./fields";
import { SubmitButton } from "./SubmitButton";

export interface SignInFormProps {
  action: FormAction;
  /** Where to go afterwards; a path of this site. */
  next: string;
  notice?: string;
  words: { email: string; password: string; submit: string };
}

export function SignInForm({ action, next, notice, words }: SignInFormProps) {
  return (
    <div className="grid gap-4">
      {notice && <Callout isAnswer>{notice}</Callout>}
      <ActionForm action={action} answer="above" className="grid gap-5">
        <FormText name="email" label={words.email} type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} required />
        <FormText name="password" label={words.password} type="password" autoComplete="current-password" required />
        <input type="hidden" name="next" value={next} />
        <SubmitButton kind="primary" className="w-full">
          {words.submit}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
