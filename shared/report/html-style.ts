/** How the exported page looks: the window's paper, and black on white where it is printed. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--page:#fffefb;--ink:#22201c;--second:#5d584f;--line:#e4e0d7}
@media (prefers-color-scheme:dark){:root{--page:#1e1f20;--ink:#e9e6df;--second:#b3aea4;--line:#33353a}}
*{box-sizing:border-box}
body{max-width:60em;margin:0 auto;padding:32px 24px;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1,h2{margin:0;font-family:Georgia,"Times New Roman",serif;font-weight:600;line-height:1.25}
h1{font-size:28px}
h2{margin-top:32px;font-size:19px}
p{margin:4px 0 8px}
.kind,.help,.none,header p,footer{color:var(--second)}
.figures{display:flex;flex-wrap:wrap;gap:16px 40px;margin:20px 0 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--second);font-size:13px}
.figures dd{margin:0;font:600 26px/1.2 Georgia,serif;font-variant-numeric:tabular-nums}
table{width:100%;margin-top:8px;border-collapse:collapse}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--second);font-size:13px;vertical-align:bottom}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
.total th,.total td{border-top:2px solid var(--line);font-weight:600}
footer{margin-top:40px;font-size:13px}
@media print{:root{--page:#fff;--ink:#000;--second:#444;--line:#bbb}body{max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}
`;
