import { ABILITIES, mayActAs, ROLES } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../admin.module.css';
import { Tick } from './tick.js';
import matrix from './roles-matrix.module.css';

/** What everybody may do first, what admins alone may do last. */
const BY_ROLE = ROLES.flatMap((role) => ABILITIES.filter(({ needed }) => needed === role));

/** What each role may do: the same table that the service's own routes are held against. */
export function RolesMatrix() {
  const { t, word } = useWords();
  return (
    <section className={styles.section} aria-labelledby="roles">
      <h2 id="roles">{t('roles.title')}</h2>
      <p>{t('roles.lead')}</p>
      <table className={matrix.table}>
        <caption className="visually-hidden">{t('roles.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roles.column.what')}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {word('role', role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BY_ROLE.map(({ code, needed }) => (
            <tr key={code}>
              <th scope="row">{word('ability', code)}</th>
              {ROLES.map((role) => {
                const may = mayActAs(role, needed);
                return (
                  <td key={role} data-label={word('role', role)} className={may ? matrix.yes : matrix.no}>
                    {may && <Tick />}
                    <span className={may ? 'visually-hidden' : undefined}>{t(may ? 'roles.yes' : 'roles.no')}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('roles.partner')}</p>
    </section>
  );
}
