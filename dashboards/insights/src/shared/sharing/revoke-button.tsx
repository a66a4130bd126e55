import { useState } from 'react';
import type { ShareLink } from '#contracts';
import { RequestError } from '../api/client.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { useWords } from '../words/use-words.js';
import { useRevokeShareLink } from './use-share-links.js';

/** Ends a share link, after asking. */
export function RevokeButton({ link, address, onGone }: { link: ShareLink; address: string; onGone?: () => void }) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const revoke = useRevokeShareLink(address);
  const [isAsking, setAsking] = useState(false);
  const { id, name } = link;
  return (
    <>
      <Button look="quiet" label={`${t('share.revoke')}: ${name}`} onPress={() => setAsking(true)}>
        {t('share.revoke')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('share.revoke-of', { name })}
          action={t('share.revoke')}
          isPending={revoke.isPending}
          onConfirm={() =>
            revoke.mutate(id, {
              onSuccess: () => {
                setAsking(false);
                announce(t('share.revoked', { name }));
                onGone?.();
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          <p>{t('share.revoke.ask', { name })}</p>
          {revoke.error instanceof RequestError && <p role="alert">{problem(revoke.error.problem)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
