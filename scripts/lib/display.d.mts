export function openDisplay(): Promise<{ readonly name: string | undefined; stop(): void }>;
