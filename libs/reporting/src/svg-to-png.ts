import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

interface Tools {
  readonly fonts: readonly Uint8Array[];
}

let tools: Promise<Tools> | null = null;

/** A figure as a picture for programs that draw no SVG, at twice its size; its letters are DejaVu Sans, which has Polish ones. */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  tools ??= load();
  const { fonts } = await tools;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: '#ffffff',
    font: { fontBuffers: [...fonts], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

/** A coat of arms takes no more room than this in documents, each way. */
const LOGO_PIXELS = 600;

/**
 * A coat of arms as a picture for documents and slides, on nothing: where it stood on white, it stands on white.
 *
 * @param file a checked SVG or PNG as base64
 * @throws where the file draws nothing
 */
export async function drawLogo(
  type: 'image/svg+xml' | 'image/png',
  file: string,
): Promise<{ readonly png: string; readonly width: number; readonly height: number }> {
  tools ??= load();
  await tools;
  const whole = type === 'image/svg+xml' ? Buffer.from(file, 'base64').toString('utf8') : inSvg(file);
  const size = new Resvg(whole);
  const isWide = size.width >= size.height;
  size.free();
  const picture = new Resvg(whole, { fitTo: { mode: isWide ? 'width' : 'height', value: LOGO_PIXELS } });
  try {
    const drawn = picture.render();
    return { png: Buffer.from(drawn.asPng()).toString('base64'), width: drawn.width, height: drawn.height };
  } finally {
    picture.free();
  }
}

function inSvg(png: string): string {
  const head = Buffer.from(png.slice(0, 64), 'base64');
  const size = `width="${head.readUInt32BE(16)}" height="${head.readUInt32BE(20)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${png}"/></svg>`;
}

async function load(): Promise<Tools> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
  return { fonts: await Promise.all(faces.map((face) => readFile(resolve(`dejavu-fonts-ttf/ttf/${face}`)))) };
}
