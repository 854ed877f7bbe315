export interface Security {
  readonly securityHeaders: Readonly<Record<string, string>>;
  contentType(name: string): string | null;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly text?: string;
}
export const PORT: number;
export const HOST: string;
export const OWN_HEADER: string;
export function fileOf(url: string): string | null;
export function answer(
  request: { method: string; url: string; host: string | undefined },
  options: { port: number; version: string; security: Security },
): Answer;
