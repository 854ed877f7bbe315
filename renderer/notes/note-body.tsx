import { Fragment, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { guessLanguage } from '../../shared/language/guess.ts';
import {
  type Inline,
  type NoteBlock,
  type NoteList,
  plainText,
  type Run,
} from '../../shared/notes/note-text.ts';
import { useUiLanguage } from '../ui/language.ts';
import { headingLevels } from './heading-levels.ts';
import { type NoteLinks, useNoteLinks } from './use-note-links.ts';

export interface NoteBodyProps {
  readonly blocks: readonly NoteBlock[];
  /** Level of the heading that the note stands under. */
  readonly under: number;
}

/** A note as it reads. Each block says its own language: one may quote Spanish in an English note. */
export const NoteBody = memo(function NoteBody({ blocks, under }: NoteBodyProps) {
  const links = useNoteLinks();
  const ui = useUiLanguage();
  const whole = guessLanguage(plainText(blocks)).language ?? ui;
  const levels = headingLevels(
    blocks.map((block) => (block.kind === 'heading' ? block.level : null)),
    under,
  );
  return (
    <div className="note-body" lang={whole}>
      {blocks.map((block, at) => {
        const lang = guessLanguage(plainText([block])).language ?? whole;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are never moved one by one
          <Block key={at} block={block} lang={lang} level={levels[at] ?? under + 1} links={links} />
        );
      })}
    </div>
  );
});

function Block(props: {
  readonly block: NoteBlock;
  readonly lang: string;
  readonly level: number;
  readonly links: NoteLinks;
}) {
  const { block, lang, level, links } = props;
  if (block.kind === 'list') return <List list={block} lang={lang} links={links} />;
  const words = <Content content={block.content} links={links} />;
  if (block.kind === 'quote') return <blockquote lang={lang}>{words}</blockquote>;
  if (block.kind === 'paragraph') return <p lang={lang}>{words}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: its level depends on where the note stands
    <p role="heading" aria-level={level} className={`note-heading note-heading--${block.level}`} lang={lang}>
      {words}
    </p>
  );
}

function List({
  list,
  lang,
  links,
}: {
  readonly list: NoteList;
  readonly lang?: string;
  readonly links: NoteLinks;
}) {
  const items = list.items.map(({ content, lists }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as of blocks
    <li key={at}>
      <Content content={content} links={links} />
      {lists.map((inner, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as of blocks
        <List key={place} list={inner} links={links} />
      ))}
    </li>
  ));
  return list.ordered ? (
    <ol start={list.start} lang={lang}>
      {items}
    </ol>
  ) : (
    <ul lang={lang}>{items}</ul>
  );
}

function Content({ content, links }: { readonly content: readonly Inline[]; readonly links: NoteLinks }) {
  const pieces: ReactNode[] = [];
  for (let at = 0; at < content.length; ) {
    const piece = content[at];
    let end = at + 1;
    if (piece?.kind === 'break') pieces.push(<br key={at} />);
    else if (piece?.kind === 'run') {
      const { href } = piece;
      const group: Run[] = [piece];
      for (let next = content[end]; next?.kind === 'run' && next.href === href; next = content[++end])
        group.push(next);
      pieces.push(
        href === null ? (
          <Runs key={at} runs={group} />
        ) : (
          <Link key={at} href={href} runs={group} links={links} />
        ),
      );
    }
    at = end;
  }
  return pieces;
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, bold, italic }, at) => {
    const slanted = italic ? <em>{text}</em> : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: as of blocks
    return <Fragment key={at}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });
}

interface LinkProps {
  readonly href: string;
  readonly runs: readonly Run[];
  readonly links: NoteLinks;
}

function Link({ href, runs, links }: LinkProps) {
  const { t } = useTranslation('notes');
  const { state, title } = links.look(href);
  if (state === 'web') {
    const says = runs.map(({ text }) => text).join('');
    return (
      <span className="note-link" data-state="web" title={title}>
        <Runs runs={runs} />
        {says === href ? null : <span className="note-link__address"> ({href})</span>}
      </span>
    );
  }
  if (state === 'gone')
    return (
      <span className="note-link" data-state="gone" title={title}>
        <Runs runs={runs} />
        <span className="note-link__gone"> ({t('link_gone')})</span>
      </span>
    );
  return (
    // A button is a box of its own: a long link would not go on in the line that it begins in.
    // biome-ignore lint/a11y/useSemanticElements: it leads nowhere that an address could say
    <span
      role="link"
      tabIndex={0}
      className="note-link"
      data-state="here"
      data-href={href}
      title={title}
      onClick={() => links.follow(href)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        links.follow(href);
      }}
    >
      <Runs runs={runs} />
    </span>
  );
}
