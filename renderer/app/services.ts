import type { i18n } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { describeProblem } from '../../shared/i18n/i18n.ts';
import type { ProblemData, Shell } from '../../shared/ipc/contract.ts';
import type { Effects } from '../../shared/model/ids.ts';
import { Problem } from '../../shared/problem/problem.ts';
import type { Library } from '../store/library.ts';
import type { Settings } from '../store/settings.ts';
import type { UserDictionaries } from '../store/user-dictionaries.ts';
import type { Toast, Toasts } from '../ui/toasts.tsx';
import type { SettingsStore } from './settings-store.ts';

/** What the whole window shares; made once at start (main.tsx). */
export interface Services {
  readonly shell: Shell;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly dictionaries: UserDictionaries;
  readonly i18n: i18n;
  readonly toasts: Toasts;
  readonly effects: Effects;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services');
  return services;
}

export function useSettings(): Settings {
  const { settings } = useServices();
  return useSyncExternalStore(settings.subscribe, settings.get);
}

/** Says a problem in the window's language. What is no Problem is said as unexpected and logged without text. */
export function reportProblem(
  services: Pick<Services, 'toasts' | 'i18n'>,
  error: unknown,
  action: Toast['action'] = null,
): void {
  const problem = error instanceof Problem ? error : new Problem('unexpected', {}, error);
  if (problem.code === 'unexpected') console.error(traceOf(error));
  services.toasts.show(describeProblem(services.i18n, problem), { look: 'problem', action });
}

/** Where it happened. Not its message: that of JSON.parse quotes what it read, and so may others. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected';
  const { name, message, stack = '' } = error;
  const told = stack.indexOf(message);
  const frames = (told < 0 ? '' : stack.slice(told + message.length))
    .split('\n')
    .filter((line) => /^\s+at .*(?:\(<anonymous>\)|:\d+:\d+\)?)$/.test(line));
  return [name, ...frames].join('\n');
}

export function problemOf(data: ProblemData): Problem {
  return new Problem(data.code, data.params);
}
