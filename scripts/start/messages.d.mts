type Sentence = string | ((value: never) => string);
export const messages: Readonly<Record<'en' | 'es', Readonly<Record<string, Sentence>>>>;
