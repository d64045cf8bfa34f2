import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { Choices } from '../ui/choices.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ShownOnce } from './shown-once.tsx';
import { useAgain } from './use-again.ts';

interface RegisterProps {
  readonly company: string;
  /** Kinds of events that can be told, as the API names them. */
  readonly available: readonly string[];
}

/** A new address: all events, or some kinds of them. Its secret is shown once. */
export function RegisterWebhook({ company, available }: RegisterProps) {
  const { t } = useTranslation();
  const again = useAgain(company);
  const [url, setUrl] = useState('');
  const [told, setTold] = useState<'all' | 'some'>('all');
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const register = api.useMutation('post', '/api/companies/{id}/webhooks', {
    onSuccess: async () => {
      setUrl('');
      setKinds([]);
      await again();
    },
  });
  const enough = told === 'all' || kinds.length > 0;
  const submit = () =>
    register.mutate({
      params: { path: { id: company } },
      body: { url: url.trim(), kinds: told === 'all' ? [] : [...kinds] },
    });
  return (
    <>
      {register.data === undefined ? null : <ShownOnce words={t('systems.secretOnce')} secret={register.data.secret} />}
      <ActForm label={t('systems.register')} doing={register} complete={url.trim() !== '' && enough} onSubmit={submit}>
        {(tried) => (
          <>
            <TextField
              label={t('systems.address')}
              hint={t('systems.addressHint')}
              type="url"
              value={url}
              onChange={setUrl}
              error={tried && url.trim() === '' ? t('systems.addressMissing') : undefined}
            />
            <Choices
              legend={t('systems.told')}
              pick="one"
              options={(['all', 'some'] as const).map((value) => ({ value, label: t(`systems.told-${value}`) }))}
              value={[told]}
              onChange={([one]) => setTold(one ?? 'all')}
            />
            {told === 'all' ? null : (
              <Choices
                legend={t('systems.kinds')}
                pick="several"
                options={available.map((value) => ({ value, label: <code>{value}</code> }))}
                value={kinds}
                onChange={setKinds}
                error={tried && !enough ? t('systems.kindMissing') : undefined}
              />
            )}
          </>
        )}
      </ActForm>
    </>
  );
}
