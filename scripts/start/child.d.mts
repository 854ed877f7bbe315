export function isForThePerson(line: string): boolean;
