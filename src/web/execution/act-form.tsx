import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface FormProps {
  readonly label: string;
  readonly doing: {
    readonly error: unknown;
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly sentence?: string | undefined;
  };
  /** Whether all is there; the fields say what is not once it was tried. */
  readonly complete: boolean;
  readonly onSubmit: () => void;
  readonly children: (tried: boolean) => ReactNode;
}

/** One act, folded until it is wanted and again once it is done, with the refusal in words. */
export function ActForm({ label, doing, complete, onSubmit, children }: FormProps) {
  const [tried, setTried] = useState(false);
  const folded = useRef<HTMLDetailsElement>(null);
  // Left open, it would ask for the same act again; whoever goes by keyboard stays where it was.
  useEffect(() => {
    if (!doing.isSuccess || folded.current === null) return;
    setTried(false);
    folded.current.open = false;
    folded.current.querySelector('summary')?.focus();
  }, [doing.isSuccess]);
  const failed = useSentence(doing.error);
  const fault = doing.sentence ?? failed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) onSubmit();
  };
  return (
    <details ref={folded}>
      <summary>{label}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        {children(tried)}
        <Button type="submit" kind="main" isDisabled={doing.isPending}>
          {label}
        </Button>
      </form>
    </details>
  );
}
