export interface OrdinaryUser {
  readonly wrapper: string;
  readonly env: Readonly<Record<string, string>>;
  own(path: string): void;
}
export function ordinaryUser(readable: readonly string[]): OrdinaryUser | null;
export function sandboxIsOff(readable: readonly string[]): boolean;
