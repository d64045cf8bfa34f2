import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { SCOPES, type Scope } from './scopes.ts';
import { ShownOnce } from './shown-once.tsx';
import { useAgain } from './use-again.ts';

/** Lives to choose from, in days: somebody looks at least once a year whether a token is still needed. */
const LIVES = ['30', '90', '365'] as const;

/** A new token: which system holds it, what it may do, for how long. Its secret is shown once. */
export function MakeToken({ company }: { readonly company: string }) {
  const { t } = useTranslation();
  const again = useAgain(company);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState<(typeof LIVES)[number]>('90');
  const make = api.useMutation('post', '/api/companies/{id}/tokens', {
    onSuccess: async () => {
      setName('');
      setScopes([]);
      await again();
    },
  });
  const submit = () =>
    make.mutate({
      params: { path: { id: company } },
      body: { name: name.trim(), scopes: [...scopes], days: Number(days) },
    });
  return (
    <>
      {make.data === undefined ? null : <ShownOnce words={t('systems.tokenOnce')} secret={make.data.secret} />}
      <ActForm
        label={t('systems.makeToken')}
        doing={make}
        complete={name.trim() !== '' && scopes.length > 0}
        onSubmit={submit}
      >
        {(tried) => (
          <>
            <TextField
              label={t('systems.tokenName')}
              hint={t('systems.tokenNameHint')}
              maxLength={80}
              value={name}
              onChange={setName}
              error={tried && name.trim() === '' ? t('systems.tokenNameMissing') : undefined}
            />
            <Choices
              legend={t('systems.may')}
              hint={t('systems.mayHint')}
              pick="several"
              options={(Object.keys(SCOPES) as Scope[]).map((value) => ({
                value,
                label: t(`systems.scopes.${SCOPES[value]}`),
              }))}
              value={scopes}
              onChange={setScopes}
              error={tried && scopes.length === 0 ? t('systems.scopeMissing') : undefined}
            />
            <SelectField
              label={t('systems.life')}
              options={LIVES.map((value) => ({ value, label: t('systems.days', { count: Number(value) }) }))}
              value={days}
              onChange={setDays}
            />
          </>
        )}
      </ActForm>
    </>
  );
}
