import type { Security } from './answer.mjs';

export interface Served {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}
export function serve(options: {
  folder: string;
  security: Security;
  version: string;
  port?: number;
}): Promise<Served>;
export function serveWindow(port?: number): Promise<Served>;
export function versionServed(port?: number): Promise<string | null>;
