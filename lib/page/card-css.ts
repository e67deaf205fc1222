/**
 * The card's own style, for its closed shadow root: paper and ink of the product, quiet enough for any page. Night
 * follows the user's system, since a page's own theme can't be asked for. Written tight: it is loaded into every mail.
 */
export const CARD_CSS = `:host{color-scheme:light dark}
.card{--paper:#FBFAF7;--ink:#22242A;--soft:#5C5E66;--line:#E4E0D8;--hover:#EFECE5;--teal:#0F6B63;--amber:#8A5A0B;--brick:#A63D28;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);max-height:220px;display:flex;flex-direction:column;overflow:hidden;padding:8px 12px 3px;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:var(--ink);box-shadow:0 1px 2px rgb(0 0 0 / .08), 0 8px 24px rgb(0 0 0 / .16);font:13px/1.4 system-ui,sans-serif;text-align:start;cursor:default}
@media (prefers-color-scheme:dark){.card{--paper:#17181A;--ink:#E9E7E2;--soft:#A9A7A1;--line:#34363B;--hover:#26282C;--teal:#5CC5B9;--amber:#E0A94A;--brick:#E88A75}}
@media (forced-colors:active){.card{border-color:CanvasText}}
.said{padding-bottom:5px}
.head{display:flex;align-items:baseline;gap:8px}
.dot{flex:none;width:8px;height:8px;border-radius:50%;background:var(--teal)}
.two{background:var(--amber)}
.three{background:var(--brick)}
h2, .said{flex:1;margin:0}
h2{font:inherit;font-weight:600}
p{margin:0;color:var(--soft);line-height:17px;text-wrap:pretty}
details{flex:none;color:var(--soft);font-size:12px}
summary{padding:4px 0;cursor:pointer}
details p{line-height:16px}
summary:focus-visible,button:focus-visible{outline:2px solid var(--teal);outline-offset:-1px}
ul{flex:1 1 auto;min-height:0;overflow-y:auto;margin:6px -12px 0;padding:0;list-style:none;border-top:1px solid var(--line);scrollbar-width:thin}
li{padding:4px 12px}
li + li{border-top:1px solid var(--line)}
li:focus-within,li:hover{background:var(--hover)}
.question{font:13px/17px ui-serif, Georgia,"Times New Roman",serif;text-wrap:pretty;overflow-wrap:anywhere;margin-inline-end:8px}
.acts{display:inline-flex;gap:2px;vertical-align:baseline}
.acts :first-child{margin-inline-start:-5px}
button{position:relative;margin:0;padding:1px 5px;border:0;border-radius:4px;background:none;color:var(--teal);font:600 12px/15px system-ui,sans-serif;cursor:pointer;white-space:nowrap}
button::after{content:"";position:absolute;inset:-4px 0}
button:hover{text-decoration:underline}
.foot{flex:none;display:flex;gap:4px;margin:0 -12px;padding:1px 6px 0;border-top:1px solid var(--line)}
.foot button{padding:4px 6px;line-height:18px;color:var(--soft);font-weight:400}
.foot .end{margin-inline-start:auto}
.close{padding:0 4px;color:var(--soft);font-size:14px;line-height:1}`;
