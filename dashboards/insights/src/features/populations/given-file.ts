/** The file of a form, or its pasted text as one; null where neither is given. */
export function givenFile(form: FormData): File | null {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return file;
  const pasted = String(form.get('pasted') ?? '');
  return pasted.trim() === '' ? null : new File([pasted], 'wklejone.txt', { type: 'text/plain' });
}
