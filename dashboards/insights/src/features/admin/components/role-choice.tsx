import { useState } from 'react';
import { ROLES, type Role } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../admin.module.css';

const isSimple = (role: Role) => role === 'viewer' || role === 'admin';

/** Two choices that most municipalities need; the five roles behind "Zaawansowane". */
export function RoleChoice({ role, onChoose }: { role: Role; onChoose: (role: Role) => void }) {
  const { t, word } = useWords();
  const [isAdvanced, setAdvanced] = useState(!isSimple(role));
  const options = isAdvanced
    ? ROLES.map((value) => ({ value, label: word('role', value), help: word('role', `${value}.help`) }))
    : [
        { value: 'viewer', label: t('role.simple.reads'), help: t('role.simple.reads.help') },
        { value: 'admin', label: t('role.simple.everything'), help: t('role.simple.everything.help') },
      ];
  const toggle = () => {
    if (isAdvanced && !isSimple(role)) onChoose('viewer');
    setAdvanced(!isAdvanced);
  };
  return (
    <ChoiceField
      legend={t('role.choice')}
      name="role"
      type="radio"
      options={options}
      chosen={[role]}
      onChoose={(value) => onChoose(value as Role)}
      more={
        <div className={styles.advanced}>
          <Button look="quiet" expanded={isAdvanced} onPress={toggle}>
            {t('role.advanced')}
          </Button>
        </div>
      }
    />
  );
}
