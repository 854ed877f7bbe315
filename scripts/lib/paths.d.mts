export const root: string;
export const dist: string;
export const cache: string;
