/** Twice the size on the page: sharp on paper and on a projector. */
const PNG_SCALE = 2;

export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveText(text: string, type: string, fileName: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName);
}

/** Draws an SVG that stands alone onto a canvas and saves it. */
export async function savePng(svg: string, fileName: string): Promise<void> {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * PNG_SCALE;
  canvas.height = picture.naturalHeight * PNG_SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(PNG_SCALE, PNG_SCALE);
  pen.drawImage(picture, 0, 0);
  URL.revokeObjectURL(address);
  canvas.toBlob((blob) => {
    if (blob !== null) saveBlob(blob, fileName);
  }, 'image/png');
}
