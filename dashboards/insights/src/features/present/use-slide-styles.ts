import { useLayoutEffect } from 'react';
import { SLIDE_CSS } from '#presenting';

/** The style sheet of slides, as long as slides are on the page. */
export function useSlideStyles(): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SLIDE_CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
