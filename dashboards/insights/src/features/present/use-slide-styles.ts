import { useLayoutEffect } from 'react';
import type { Look } from '#domain';
import { lookCss, SLIDE_CSS } from '#presenting';

/** The style sheet of slides, as long as slides are on the page. */
export function useSlideStyles(look: Look | undefined): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SLIDE_CSS + lookCss(look));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [look]);
}
