/** What is wrong and what to do about it, in the words of a Diagnostic. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** A value, or why there is none. Bad input is expected here, so it is returned, not thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (message: string, hint: string): Result<never> => ({
  ok: false,
  problem: { message, hint },
});
