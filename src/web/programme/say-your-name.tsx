import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './programme.module.css';

/** Asks who has said no name yet, once they arrive: colleagues find each other by it. */
export function SayYourName({ known }: { readonly known: string }) {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const [name, setName] = useState('');
  const save = api.useMutation('put', '/api/me', { onSuccess: () => cache.invalidateQueries() });
  const fault = useSentence(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { name: name.trim() } });
  };
  if (known !== '') return <Notice kind="done">{t('sayName.done', { name: known })}</Notice>;
  return (
    <section aria-label={t('sayName.ask')} className={styles['bulk']}>
      <form onSubmit={submit} className={styles['find']}>
        <TextField
          label={t('sayName.label')}
          hint={t('sayName.why')}
          autoComplete="name"
          value={name}
          onChange={setName}
          error={fault}
        />
        <Button type="submit" isDisabled={name.trim() === '' || save.isPending}>
          {t('sayName.save')}
        </Button>
      </form>
    </section>
  );
}
