import type { LegalTemplateEntry } from '#contracts';
import type { LegalStepCode } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';

interface TemplateFactsProps {
  readonly template: LegalTemplateEntry['template'];
  readonly isOwn: boolean;
}

/** What a template rests on and asks for, and what is to be checked before anybody relies on it. */
export function TemplateFacts({ template, isOwn }: TemplateFactsProps) {
  const { t, text, date } = useWords();
  const { basis, noticePlaces, forms, ownRules, checkedOn } = template;
  const lists = [
    [t('legal.facts.basis'), basis],
    [t('legal.facts.places'), noticePlaces.map(text)],
    [t('legal.facts.forms'), forms.map(text)],
  ] as const;
  return (
    <>
      {isOwn && <p className={styles.note}>{t('legal.facts.own-copy')}</p>}
      <dl className={styles.facts}>
        {lists
          .filter(([, items]) => items.length > 0)
          .map(([name, items]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        <div>
          <dt>{t('legal.facts.days')}</dt>
          <dd>
            <Terms template={template} />
          </dd>
        </div>
        {text(ownRules) !== '' && (
          <div>
            <dt>{t('legal.facts.own')}</dt>
            <dd className={styles.words}>{text(ownRules)}</dd>
          </div>
        )}
        <div>
          <dt>{t('legal.facts.checked')}</dt>
          <dd>{checkedOn === null ? t('legal.checked.never') : date(checkedOn)}</dd>
        </div>
      </dl>
    </>
  );
}

function Terms({ template: { steps, intervals, deadlines } }: { template: LegalTemplateEntry['template'] }) {
  const { t, text, date } = useWords();
  const name = (code: LegalStepCode) => text(steps.find((step) => step.code === code)?.label ?? {});
  const daysOf = ({ atLeastDays, atMostDays }: (typeof intervals)[number]) =>
    [
      atLeastDays === undefined
        ? ''
        : atLeastDays === 0
          ? t('legal.rule.same-day')
          : t('legal.rule.at-least', { count: atLeastDays }),
      atMostDays === undefined ? '' : t('legal.rule.at-most', { count: atMostDays }),
    ]
      .filter((part) => part !== '')
      .join(', ');
  if (intervals.length + deadlines.length === 0) return t('legal.facts.days.none');
  return (
    <ul>
      {intervals.map((interval) => {
        const { from, to, source, toBeChecked } = interval;
        return (
          <li key={`${from} ${to} ${source}`}>
            {t('legal.rule.between', { from: name(from), to: name(to), days: daysOf(interval), source })}{' '}
            {toBeChecked && <strong>{t('legal.rule.check')}</strong>}
          </li>
        );
      })}
      {deadlines.map(({ step, monthDay, source }) => (
        <li key={`${step} ${monthDay}`}>
          {t('legal.rule.deadline', { step: name(step), day: dayOfYear(date(`2000-${monthDay}`)), source })}
        </li>
      ))}
    </ul>
  );
}

/** `30 listopada` of `30 listopada 2000`: the year only made it a date. */
function dayOfYear(written: string): string {
  return written.replace(/\s*2000.*$/, '');
}
