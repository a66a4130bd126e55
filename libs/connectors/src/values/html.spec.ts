import { htmlToText, plainText } from './html.js';

describe('htmlToText', () => {
  it('turns paragraphs, breaks and list items into lines and decodes entities', () => {
    expect(htmlToText('<p>Mniej&nbsp;aut</p><p>Wi&#281;cej <b>drzew</b><br/>i &#x142;awek</p>')).toBe(
      'Mniej aut\nWięcej drzew\ni ławek',
    );
    expect(htmlToText('<ul><li>jeden</li><li>dwa</li></ul>')).toBe('- jeden\n- dwa');
    expect(htmlToText('&lt;3 &amp;amp; &bdquo;tak&rdquo; &nieznana;')).toBe('<3 &amp; „tak” &nieznana;');
  });

  it('drops scripts, styles and comments with what they hold', () => {
    expect(htmlToText('a<script src="x">if (1 < 2) alert("</p>")</SCRIPT>b<style>p{}</style>c<!-- d -->e')).toBe(
      'abce',
    );
    expect(htmlToText('przed<script>bez końca')).toBe('przed');
  });

  it('leaves a comparison or an unknown word in angle brackets alone', () => {
    expect(plainText('3 < 5 i 7 > 6')).toBe('3 < 5 i 7 > 6');
    expect(htmlToText('<p>piszę do <Jan Kowalski> i < 5 osób</p>')).toBe('piszę do <Jan Kowalski> i < 5 osób');
  });

  it('takes time that grows with the length only', () => {
    // a quadratic reading of two million characters would take minutes
    const started = Date.now();
    for (const piece of ['<', '<p', '<!--', '<script>', '</', '&', '&#'])
      htmlToText(`${piece.repeat(2_000_000 / piece.length)}>`);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
