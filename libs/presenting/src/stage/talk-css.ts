import { STAGE } from './slide-css.js';

/** How the file of a talk looks beside its slides: a list to read and print, and the stage that the script makes of it. */
export const TALK_CSS = `
*{box-sizing:border-box}
html{background:var(--ground,#f7f6f3)}
body{margin:0;font:18px/1.5 'Source Sans 3 Variable','Source Sans Fallback',system-ui,sans-serif;color:#16191d}
button{font:inherit;font-weight:600;padding:8px 20px;border:0;border-radius:6px;background:#12436d;color:#fff}
:focus-visible{outline:3px solid #12436d;outline-offset:2px}
.talk-head,.talk-foot{max-width:${STAGE.width}px;margin:0 auto;padding:24px}
.talk-head h1{font-size:28px;line-height:1.2;margin:0 0 8px}
.talk-section{max-width:${STAGE.width}px;margin:0 auto 32px;overflow-x:auto}
.talk-section .nsl-slide{border:1px solid #dcdfe3}
.talk-notes{padding:12px 24px;white-space:pre-line}
.talk-quotes,.talk-help,.talk-panel{display:none}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen{
.on,.on body{height:100%;overflow:hidden;background:#000}
.on .talk-head,.on .talk-foot,.on .talk-section,.on .talk-notes{display:none}
.on .talk-section.now{display:block;max-width:none;margin:0;overflow:visible}
.on .talk-section .nsl-slide{border:0;position:fixed;left:var(--left);top:var(--top);transform:scale(var(--scale));transform-origin:0 0}
.on.quotes .talk-section.now>.nsl-slide{display:none}
.on.quotes .talk-section.now .talk-quotes{display:block}
.on.blank .talk-section.now{visibility:hidden}
.on.help .talk-help{display:block;position:fixed;inset:auto 24px 24px auto;padding:16px 24px;border-radius:6px;background:#fff;box-shadow:0 4px 24px #0006}
.talk-help ul{margin:8px 0 0;padding:0;list-style:none}
.talk-help h2{font-size:22px;margin:0}
.on.presenter .talk-section.now>.nsl-slide,.on.presenter .talk-section.now .talk-quotes>.nsl-slide{left:24px;top:24px;transform:scale(calc(var(--scale)*.6))}
.on.presenter .talk-section.next{display:block}
.on.presenter .talk-section.next>.nsl-slide{left:calc(1280px*var(--scale)*.6 + 48px);top:104px;transform:scale(calc(var(--scale)*.3))}
.on.presenter .talk-panel{display:block;position:fixed;left:calc(1280px*var(--scale)*.6 + 48px);top:24px;color:#fff}
.on.presenter #talk-clock{font-size:44px;line-height:1;font-weight:600;font-variant-numeric:tabular-nums}
.on.presenter .talk-section.now .talk-notes{display:block;position:fixed;left:24px;right:24px;top:calc(720px*var(--scale)*.6 + 40px);bottom:0;overflow:auto;
  margin:0;padding:16px 24px;background:#121820;color:#eceef0;font-size:22px}
}
.talk-letters{display:flex;align-items:center;gap:8px;margin-top:12px}
.talk-letters input{width:24px;height:24px;margin:0;accent-color:#12436d}
@media print{
@page{size:A4 landscape;margin:10mm}
html{background:#fff}
.talk-head button,.talk-letters,.talk-foot{display:none}
.talk-section{break-inside:avoid;break-after:page;overflow:visible}
.talk-section .nsl-slide{zoom:.75}
}
`;
