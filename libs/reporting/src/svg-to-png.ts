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

async function load(): Promise<Tools> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
  return { fonts: await Promise.all(faces.map((face) => readFile(resolve(`dejavu-fonts-ttf/ttf/${face}`)))) };
}
