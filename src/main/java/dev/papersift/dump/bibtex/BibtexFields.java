package dev.papersift.dump.bibtex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a sound entry: `key, name = {value} # "value" # macro, …`.
final class BibtexFields {
  /// The name under which the entry's key stands among the fields.
  static final String KEY = "";

  private final String in;
  private final Macros macros;
  private final boolean cut;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private int at;

  private BibtexFields(String body, Macros macros, boolean cut) {
    this.in = body;
    this.macros = macros;
    this.cut = cut;
  }

  /// The fields by name in lower case, the first of each name; null when the text is not sound.
  ///
  /// @param cut true when the text may end anywhere
  static @Nullable Map<String, String> of(String body, Macros macros, boolean cut) {
    BibtexFields reader = new BibtexFields(body, macros, cut);
    return reader.read() ? reader.fields : null;
  }

  private boolean read() {
    key();
    while (skip(",") < in.length()) {
      String name = token("=,{}\"#").toLowerCase(Locale.ROOT);
      if (skip("") >= in.length()) {
        return cut;
      }
      if (in.charAt(at) != '=' || name.isEmpty()) {
        return false;
      }
      at++;
      String value = value();
      if (value == null) {
        return false;
      }
      fields.putIfAbsent(name, value);
    }
    return true;
  }

  /// Takes the key as the field without a name, unless the entry begins with a field.
  private void key() {
    int begin = skip("");
    while (at < in.length() && ",={\"\n".indexOf(in.charAt(at)) < 0) {
      at++;
    }
    if (at < in.length() && in.charAt(at) == '=') {
      at = begin;
    } else {
      fields.put(KEY, in.substring(begin, at).strip());
    }
  }

  private @Nullable String value() {
    StringBuilder out = new StringBuilder();
    boolean more = true;
    while (more) {
      if (skip("") >= in.length()) {
        return cut ? out.toString() : null;
      }
      char c = in.charAt(at);
      String piece =
          c == '{' ? enclosed('}') : c == '"' ? enclosed('"') : macros.text(token(",#{}\""));
      if (piece == null) {
        return null;
      }
      out.append(piece);
      more = skip("") < in.length() && in.charAt(at) == '#';
      at += more ? 1 : 0;
    }
    return out.toString();
  }

  private @Nullable String enclosed(char close) {
    int from = ++at;
    int first = in.indexOf(close, from);
    if (first >= 0 && isPlain(from, first)) {
      at = first + 1;
      return in.substring(from, first);
    }
    int depth = 0;
    for (; at < in.length(); at++) {
      char c = in.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == close && depth == 0) {
        return in.substring(from, at++);
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    return cut && !holdsField(from) ? in.substring(from) : null;
  }

  /// True for a stretch without braces and escapes.
  private boolean isPlain(int from, int to) {
    return in.indexOf('{', from, to) < 0
        && in.indexOf('\\', from, to) < 0
        && in.indexOf('}', from, to) < 0;
  }

  /// True when a line behind the place begins a field: then the value is not cut but unclosed.
  private boolean holdsField(int from) {
    int line = in.indexOf('\n', from);
    while (line >= 0) {
      if (LooseFields.isField(in, line + 1)) {
        return true;
      }
      line = in.indexOf('\n', line + 1);
    }
    return false;
  }

  private String token(String ends) {
    int from = at;
    while (at < in.length()
        && !Character.isWhitespace(in.charAt(at))
        && ends.indexOf(in.charAt(at)) < 0) {
      at++;
    }
    return in.substring(from, at);
  }

  /// Passes over white space and the given characters.
  private int skip(String also) {
    while (at < in.length()
        && (Character.isWhitespace(in.charAt(at)) || also.indexOf(in.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
