import { findArticle } from '../../../shared/exchange/article/find.ts';
import type { ArticleFinding } from '../../../shared/exchange/article/finding.ts';
import { readPasted } from '../../../shared/exchange/text/read.ts';

/** Written for these tests; the people are invented. */
export const ARTICLE = `Three nights by the river

We spoke with families who had waited at the crossing for weeks, and who told us how they slept and ate.

“Dormíamos en el suelo, junto al río, y en la noche hacía mucho frío. Mi hija lloraba y yo le cantaba.”

“We slept on the ground, by the river, and at night it was very cold. My daughter cried and I sang to her.”

— Elvira, Guatemalan woman, 34

Others had found work for a few days, and spoke of it with pride before they spoke of anything else.

“Trabajé en una panadería toda la semana. El dueño me pagó bien y me regaló pan para mis hijos.

“I worked in a bakery all week. The owner paid me well and gave me bread for my children.”

— Ramiro, Honduran man, 41

“Nadie nos preguntó el nombre. Solo nos dieron un número y nos dijeron que esperáramos.”

“Nobody asked us our names. They only gave us a number and told us to wait.”

— Elvira, Guatemalan woman, 34
`;

export const found = (): ArticleFinding => findArticle(readPasted(ARTICLE, 'river'));

/** The pair at a place of the finding. */
export function pairAt(finding: ArticleFinding, at: number) {
  const pair = finding.pairs[at];
  if (!pair) throw new Error(`no pair ${at}`);
  return pair;
}
