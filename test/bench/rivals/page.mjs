import { $createMarkNode, $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark';
import { registerRichText } from '@lexical/rich-text';
import { createTextAnnotator } from '@recogito/text-annotator';
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $setSelection,
  createEditor,
} from 'lexical';

/** Runs in the page: the two obvious designs on the text that the bench gives them. */

/** When the next frame has been handed to the screen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });

function column(place) {
  const element = document.createElement('div');
  element.style.cssText = `position:fixed;top:0;bottom:0;left:${place * 50}%;width:50%;overflow-y:scroll;font:18px serif`;
  element.dataset.column = String(place);
  document.body.append(element);
  return element;
}

/** Paragraphs with a MarkNode a coding; codings of one paragraph follow each other without overlap. */
function fill(texts, codings) {
  const root = $getRoot();
  root.clear();
  for (const [at, text] of texts.entries()) {
    const paragraph = $createParagraphNode();
    let from = 0;
    for (const { start, end, id } of codings.get(at) ?? []) {
      if (start < from) continue;
      if (start > from) paragraph.append($createTextNode(text.slice(from, start)));
      paragraph.append($createMarkNode([id]).append($createTextNode(text.slice(start, end))));
      from = end;
    }
    if (from < text.length) paragraph.append($createTextNode(text.slice(from)));
    root.append(paragraph);
  }
}

function lexical(sides) {
  const editors = sides.map(({ texts, codings }, place) => {
    const element = column(place);
    element.contentEditable = 'true';
    const editor = createEditor({
      namespace: `side-${place}`,
      nodes: [MarkNode],
      onError: (error) => {
        throw error;
      },
    });
    registerRichText(editor);
    editor.setRootElement(element);
    editor.update(() => fill(texts, codings), { discrete: true });
    return editor;
  });
  let count = 0;
  const [editor] = editors;
  return {
    addCode: () => {
      count += 1;
      editor.update(
        () => {
          const paragraph = $getRoot().getChildAtIndex(20 + count);
          const text = paragraph.getFirstDescendant();
          const selection = $createRangeSelection();
          selection.anchor.set(text.getKey(), 0, 'text');
          selection.focus.set(text.getKey(), Math.min(5, text.getTextContentSize()), 'text');
          $setSelection(selection);
          $wrapSelectionInMarkNode(selection, false, `fresh-${count}`);
        },
        { discrete: true },
      );
    },
    focus: () => editor.focus(),
  };
}

function recogito(sides) {
  const annotators = sides.map(({ texts, codings }, place) => {
    const element = column(place);
    const text = document.createElement('div');
    const starts = [];
    let length = 0;
    for (const each of texts) {
      const paragraph = document.createElement('p');
      paragraph.textContent = each;
      starts.push(length);
      length += each.length;
      text.append(paragraph);
    }
    element.append(text);
    const annotator = createTextAnnotator(text);
    const annotationOf = (id, at, start, end) => ({
      id,
      bodies: [],
      target: {
        annotation: id,
        selector: [{ quote: texts[at].slice(start, end), start: starts[at] + start, end: starts[at] + end }],
      },
    });
    annotator.setAnnotations(
      [...codings].flatMap(([at, list]) =>
        list.map(({ id, start, end }) => annotationOf(`${place}-${id}`, at, start, end)),
      ),
    );
    return { annotator, annotationOf };
  });
  let count = 0;
  const [{ annotator, annotationOf }] = annotators;
  return {
    addCode: () => {
      count += 1;
      annotator.addAnnotation(annotationOf(`fresh-${count}`, 5 + count, 0, 5));
    },
    focus: null,
  };
}

let mounted = null;

export async function mount(design, sides) {
  const ready = sides.map(({ texts, codings }) => ({ texts, codings: new Map(codings) }));
  const started = performance.now();
  mounted = design === 'lexical' ? lexical(ready) : recogito(ready);
  return (await painted()) - started;
}

export async function addCode() {
  const started = performance.now();
  mounted.addCode();
  return (await painted()) - started;
}

export function focus() {
  mounted.focus?.();
}

export async function scroll(frames, step) {
  const columns = [...document.querySelectorAll('[data-column]')];
  const times = [];
  let last = await painted();
  for (let frame = 0; frame < frames; frame += 1) {
    for (const each of columns) each.scrollTop += step;
    const now = await painted();
    times.push(now - last);
    last = now;
  }
  return times;
}
