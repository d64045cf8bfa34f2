import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../ui/text-area.tsx';
import styles from './comments.module.css';
import { type Mentionable, matching, shownText, storedText, typedName } from './mention-labels.ts';

interface MentionAreaProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is stored: people by their ids. */
  readonly value: string;
  readonly onChange: (stored: string) => void;
  readonly people: readonly Mentionable[];
  readonly maxLength: number;
  readonly rows: number;
  readonly error?: string | undefined;
}

/**
 * A text in which `@` offers people: arrows choose, Enter or Tab takes, Escape closes, and what is offered
 * is spoken. The focus never leaves the text (WAI-ARIA: a textbox with an active descendant).
 */
export function MentionArea(props: MentionAreaProps) {
  const { label, hint, value, onChange, people, maxLength, rows, error } = props;
  const { t } = useTranslation();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const shown = shownText(value, people);
  const typed = cursor === null ? null : typedName(shown, cursor);
  const offered = typed === null ? [] : matching(people, typed.letters);
  const active = offered[Math.min(at, offered.length - 1)];

  // A name put in leaves the cursor behind it, not at the end of the text.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const take = (one: Mentionable) => {
    if (typed === null || cursor === null) return;
    const name = `@${one.label} `;
    caret.current = typed.from + name.length;
    setCursor(null);
    onChange(storedText(`${shown.slice(0, typed.from)}${name}${shown.slice(cursor)}`, people));
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (active === undefined) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) setAt((Math.min(at, offered.length - 1) + move + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(active);
    else if (event.key === 'Escape') setCursor(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = active !== undefined;
  return (
    <>
      <TextArea
        label={label}
        hint={hint === undefined ? t('comments.mentionHint') : `${hint} ${t('comments.mentionHint')}`}
        value={shown}
        // What is stored is longer than what is shown.
        maxLength={maxLength - (value.length - shown.length)}
        rows={rows}
        error={error}
        onChange={(text) => {
          setCursor(area.current?.selectionStart ?? null);
          setAt(0);
          onChange(storedText(text, people));
        }}
        onBlur={() => setCursor(null)}
        area={{
          ref: area,
          onKeyDown,
          'aria-autocomplete': 'list',
          ...(open ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${active.person}` } : {}),
        }}
      />
      <p role="status" className="visually-hidden">
        {open ? t('comments.offered', { count: offered.length }) : ''}
      </p>
      {open ? (
        <div id={id} role="listbox" aria-label={t('comments.people')} className={styles['people']}>
          {offered.map((one) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text above has the keys
            <div
              key={one.person}
              id={`${id}-${one.person}`}
              role="option"
              aria-selected={one === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              {one.label}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
