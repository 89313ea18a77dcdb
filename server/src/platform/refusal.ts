/** The system works and the answer is no. The code is the key of its text in every language. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    status: number,
    data: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.code = code;
    this.status = status;
    this.data = data;
  }
}
