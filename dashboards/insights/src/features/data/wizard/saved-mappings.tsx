import type { MappingList, Upload } from '#contracts';
import type { TableMapping } from '#domain';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { strangeFields } from './fields.js';

interface SavedMappingsProps {
  readonly upload: Upload;
  readonly onChoose: (mapping: TableMapping) => void;
}

/** Choices of columns made before, of which the file has every column. */
export function SavedMappings({ upload, onChoose }: SavedMappingsProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { data } = useProcessQuery<MappingList>('/mappings');
  const columns = upload.columns.map(({ name }) => name);
  const fitting = (data?.mappings ?? []).filter(({ mapping }) => strangeFields(mapping, columns).length === 0);
  if (fitting.length === 0) return null;
  const use = (id: string) => {
    const saved = fitting.find((one) => one.id === id);
    if (!saved) return;
    // where the table lies in this file is known from this file
    const { sheet, headerRow, encoding, delimiter } = upload.mapping ?? {};
    onChoose({ ...saved.mapping, sheet, headerRow, encoding, delimiter });
    announce(t('wizard.columns.saved.used', { name: saved.name }));
  };
  return (
    <SelectField
      label={t('wizard.columns.saved')}
      value=""
      options={[
        { value: '', label: t('wizard.columns.saved.none') },
        ...fitting.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={use}
    />
  );
}
