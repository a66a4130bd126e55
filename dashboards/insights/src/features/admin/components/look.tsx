import { useState } from 'react';
import type { Branding } from '#contracts';
import { checkLook, isHexColour, OUR_COLOURS, type LookColours } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveBranding } from '../api/use-branding.js';
import styles from '../admin.module.css';
import { LookColoursTable } from './look-colours.js';
import { LookPreview } from './look-preview.js';
import { Logo } from './logo.js';

/** Name, coat of arms and colours, seen before they are saved; a colour that cannot be read is measured, told and never changed unasked. */
export function LookPart({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const branding = useBranding(workspace);
  return (
    <section className={styles.section} aria-labelledby="look">
      <h2 id="look">{t('look.title')}</h2>
      <p>{t('look.lead')}</p>
      {branding.isPending && <LoadingBlock rows={6} />}
      {branding.isError && <ErrorPanel error={branding.error} onRetry={() => void branding.refetch()} />}
      {branding.data && (
        <>
          <Logo workspace={workspace} branding={branding.data} />
          <LookForm
            // begun anew where somebody else has saved; a coat of arms takes nothing that is being typed
            key={JSON.stringify([branding.data.name, branding.data.colours])}
            workspace={workspace}
            branding={branding.data}
          />
        </>
      )}
    </section>
  );
}

function LookForm({ workspace, branding }: { workspace: string; branding: Branding }) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const save = useSaveBranding(workspace);
  const [name, setName] = useState(branding.name['pl'] ?? '');
  const [english, setEnglish] = useState(branding.name['en'] ?? '');
  const [isOwn, setOwn] = useState(branding.colours !== null);
  const [colours, setColours] = useState<LookColours>(branding.colours ?? OUR_COLOURS);
  const [isAsked, setAsked] = useState(false);
  const isWritten = Object.values(colours).every(({ main, accent }) => isHexColour(main) && isHexColour(accent));
  const failing = isOwn && isWritten ? checkLook(colours).filter(({ passes }) => !passes).length : 0;
  const isNameless = name.trim() === '';
  const store = () => {
    setAsked(true);
    if (isNameless || (isOwn && (!isWritten || failing > 0))) return;
    const { pl: _, en: __, ...others } = branding.name;
    const named = { ...others, pl: name.trim(), ...(english.trim() === '' ? {} : { en: english.trim() }) };
    save.mutate(
      { name: named, colours: isOwn ? colours : null, version: branding.version },
      { onSuccess: () => announce(t('look.saved')) },
    );
  };
  const told =
    isOwn && !isWritten ? t('look.colour-wrong') : failing > 0 ? t('look.failing', { count: failing }) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store();
      }}
    >
      <div className={styles.form}>
        <TextField
          label={t('look.name')}
          name="name"
          defaultValue={name}
          onChange={setName}
          error={isAsked && isNameless ? t('look.name-missing') : undefined}
        />
        <TextField label={t('look.name-en')} name="english" defaultValue={english} onChange={setEnglish} />
      </div>
      <h3 className={styles.part}>{t('look.colours')}</h3>
      <p className={styles.told}>{t('look.colours.lead')}</p>
      <div className={styles.form}>
        <ChoiceField
          legend={t('look.colours.which')}
          name="colours"
          type="radio"
          options={[
            { value: 'ours', label: t('look.colours.ours') },
            { value: 'own', label: t('look.colours.own') },
          ]}
          chosen={[isOwn ? 'own' : 'ours']}
          onChoose={(value) => setOwn(value === 'own')}
        />
      </div>
      {isOwn && <LookColoursTable colours={colours} onChange={setColours} />}
      <LookPreview
        colours={isOwn && isWritten ? colours : OUR_COLOURS}
        isOwn={isOwn}
        name={name}
        logo={branding.logo?.path ?? null}
      />
      {told !== null && <p role={isAsked ? 'alert' : 'status'}>{told}</p>}
      {save.error && <p role="alert">{save.error instanceof RequestError && problem(save.error.problem)}</p>}
      <div className={styles.more}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('look.save')}
        </Button>
      </div>
    </form>
  );
}
