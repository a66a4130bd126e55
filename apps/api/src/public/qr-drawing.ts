import { type QrDrawing } from '#public';
import QRCode from 'qrcode';

/** Light modules around the code, without which telephones do not see it. */
const MARGIN = 2;

/** An address as a QR code, drawn as one path. */
export function qrDrawing(address: string): QrDrawing {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) path += `M${column + MARGIN} ${row + MARGIN}h1v1h-1z`;
  return { size: modules.size + 2 * MARGIN, path };
}
