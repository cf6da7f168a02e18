package dev.papersift.normalize;

import org.jspecify.annotations.Nullable;

/// Formulas between dollars. A formula of letters, digits, signs and scripts becomes Unicode
/// (`$hm^3$` is `hm³`); one with commands stays as it is written, since a half-rendered formula
/// says something else.
final class TexMath {
  private static final String UP_FROM = "0123456789+-=()ni";
  private static final String UP_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
  private static final String DOWN_FROM = "0123456789+-=()aeoxhklmnpstijruv";
  private static final String DOWN_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";

  private TexMath() {}

  /// The formula in Unicode, or null when it is more than signs and simple scripts.
  static @Nullable String unicode(String formula) {
    StringBuilder out = new StringBuilder(formula.length());
    int i = 0;
    while (i < formula.length()) {
      char c = formula.charAt(i);
      if (c == '^' || c == '_') {
        int end = script(formula, i + 1);
        if (end < 0 || !append(out, formula, i + 1, end, c == '^')) {
          return null;
        }
        i = end;
      } else if (c == '\\') {
        return null;
      } else {
        if (c != '{' && c != '}') {
          out.append(c);
        }
        i++;
      }
    }
    return out.toString();
  }

  /// Where the script that starts at `from` ends: one character or one group without groups.
  private static int script(String formula, int from) {
    if (from >= formula.length()) {
      return -1;
    }
    if (formula.charAt(from) != '{') {
      return from + 1;
    }
    int close = formula.indexOf('}', from);
    return close < 0 ? -1 : close + 1;
  }

  private static boolean append(StringBuilder out, String text, int from, int end, boolean up) {
    String source = up ? UP_FROM : DOWN_FROM;
    String target = up ? UP_TO : DOWN_TO;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      int at = source.indexOf(c);
      if (at >= 0) {
        out.append(target.charAt(at));
      } else if (c != '{' && c != '}') {
        return false;
      }
    }
    return true;
  }

  /// The characters raised or lowered, or null when one of them has no such form.
  static @Nullable String script(String text, boolean up) {
    StringBuilder out = new StringBuilder(text.length());
    return append(out, text, 0, text.length(), up) ? out.toString() : null;
  }
}
