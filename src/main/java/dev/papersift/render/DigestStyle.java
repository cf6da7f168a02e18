package dev.papersift.render;

/// How the digest page looks. Light colours stand inline for mail programs; the style sheet adds
/// dark ones and those of narrow screens where a reader understands it. Contrast is at least
/// 4.5 to 1 in both.
final class DigestStyle {
  private static final String FONT =
      "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

  /// Text in a cell of its own; elsewhere the sheet's holds.
  static final String CELL = FONT + "font-size:14px;line-height:1.4;color:#1c2127";

  static final String MUTED = "font-size:13px;color:#59636e;margin:2px 0 10px 0";
  static final String FACTS = "font-size:13px;color:#59636e";
  static final String TITLE =
      FONT + "font-size:26px;line-height:1.25;color:#1c2127;font-weight:700;margin:0 0 6px 0";
  static final String HEADING =
      FONT
          + "font-size:20px;line-height:1.3;color:#1c2127;font-weight:700;margin:30px 0 4px 0;"
          + "padding-top:14px;border-top:1px solid #d8dee4";
  static final String INNER =
      FONT + "font-size:17px;line-height:1.3;color:#1c2127;font-weight:700;margin:20px 0 4px 0";
  static final String LINK = "color:#0a58b8;text-decoration:none";
  static final String PAPER = "margin:0 0 16px 0";
  static final String QUOTE =
      "font-size:15px;color:#32383f;margin:3px 0 0 0;padding:0 0 0 12px;"
          + "border-left:3px solid #b9cbe2";
  static final String BAR = "#4a7fc1";

  static final String PAGE_START =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%TITLE%</title>
      <style>
      :root { color-scheme: light dark; }
      a.link:hover, a.link:focus { text-decoration: underline !important; }
      @media (max-width: 480px) {
        .sheet { padding: 18px 16px 28px 16px !important; }
      }
      @media (prefers-color-scheme: dark) {
        .page { background: #14171a !important; }
        .sheet { background: #1b1f24 !important; }
        .text { color: #e8eaed !important; border-color: #363c44 !important; }
        .muted { color: #a3acb7 !important; }
        .quote { color: #ccd2d9 !important; border-color: #44566e !important; }
        .link { color: #8ab8f7 !important; }
        .bar { background: #5f97dd !important; }
      }
      </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:#eef1f4">
      <table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4">
      <tr><td align="center">
      <table role="presentation" width="720" cellpadding="0" cellspacing="0" style="width:100%;max-width:720px">
      <tr><td class="sheet text" align="left" style="background:#ffffff;padding:28px 32px 36px 32px;%FONT%">
      """
          .replace("%FONT%", FONT + "font-size:16px;line-height:1.45;color:#1c2127");
  static final String PAGE_END =
      """
      </td></tr>
      </table>
      </td></tr>
      </table>
      </body>
      </html>
      """;

  private DigestStyle() {}
}
