import { useSyncExternalStore } from 'react';

/** The drawn pairs of the look; every other colour is derived. */
const DARK: Readonly<Record<string, string>> = {
  '#b3431f': '#f0906b',
  '#1f7a5c': '#6cc9a4',
  '#7a4fb0': '#b99be8',
  '#a06a00': '#dcae52',
  '#1f6fb0': '#7bb8ee',
  '#b0306f': '#ee86b8',
};

export type Theme = 'light' | 'dark';

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(hex: string): number {
  const linear = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function mix(hex: string, target: number, share: number): string {
  const mixed = channels(hex).map((channel) => Math.round(channel + (target - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A theme's stored colour as shown on light or dark paper: moved until it stands out at 4.5 to 1. */
export function shownColour(stored: string, theme: Theme): string {
  if (theme === 'dark' && DARK[stored]) return DARK[stored];
  const [paper, target] = theme === 'dark' ? ['#1e1f20', 255] : ['#fffefb', 0];
  for (let share = 0; share <= 1; share += 0.08) {
    const shown = mix(stored, Number(target), share);
    if (contrast(shown, String(paper)) >= 4.5) return shown;
  }
  return theme === 'dark' ? '#ffffff' : '#000000';
}

const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');
let wish: Theme | 'system' = 'system';

export function currentTheme(): Theme {
  if (wish !== 'system') return wish;
  return system.matches ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset.theme = currentTheme();
  for (const listener of listeners) listener();
}
system.addEventListener('change', show);

/** What the person wishes; `system` follows the system from then on. */
export function setTheme(next: Theme | 'system'): void {
  wish = next;
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

export function useColour(stored: string): string {
  return shownColour(stored, useTheme());
}
