package dev.papersift.normalize;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Formulas. A formula of letters, digits, signs and scripts becomes Unicode (`$hm^3$` is `hm³`).
/// One with commands stays as it is written where a person wrote it, since a half-rendered formula
/// says something else; where a program made it of Unicode, its symbols become Unicode again.
final class TexMath {
  private static final String UP_FROM = "0123456789+-=()ni";
  private static final String UP_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
  private static final String DOWN_FROM = "0123456789+-=()aeoxhklmnpstijruv";
  private static final String DOWN_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> WRAPPERS = Set.of("mbox", "text", "textrm", "mathrm", "rm");

  /// What Zotero makes of raised and lowered text begins so.
  private static final Set<String> EXPORTED =
      Set.of("^{\\textrm{", "_{\\textrm{", "^{\\mathrm{", "_{\\mathrm{");

  private final String in;
  private final boolean symbols;
  private final StringBuilder out;
  private int at;

  private TexMath(String in, boolean symbols) {
    this.in = in;
    this.symbols = symbols;
    this.out = new StringBuilder(in.length());
  }

  /// The formula in Unicode, or null when it is more than signs and simple scripts.
  static @Nullable String unicode(String formula) {
    boolean exported = EXPORTED.stream().anyMatch(formula::startsWith) && formula.endsWith("}}");
    return new TexMath(formula, exported).read();
  }

  /// The formula in Unicode, its symbols too and scripts that have no such form as they are; null
  /// when it holds any other command.
  static @Nullable String symbols(String formula) {
    return new TexMath(formula, true).read();
  }

  private @Nullable String read() {
    boolean known = true;
    while (known && at < in.length()) {
      char c = in.charAt(at);
      if (c == '^' || c == '_') {
        known = script(c == '^');
      } else if (c == '\\') {
        known = symbols && command();
      } else {
        if (c != '{' && c != '}') {
          out.append(c);
        }
        at++;
      }
    }
    return known ? out.toString() : null;
  }

  /// A symbol, or a command that only says how its argument looks.
  private boolean command() {
    int end = at + 1;
    while (end < in.length() && Character.isLetter(in.charAt(end))) {
      end++;
    }
    String name = in.substring(at + 1, end);
    String symbol = MathSymbols.of(name);
    if (symbol == null && !WRAPPERS.contains(name)) {
      return false;
    }
    out.append(symbol == null ? "" : symbol);
    at = end;
    while (at < in.length() && in.charAt(at) == ' ') {
      at++;
    }
    return true;
  }

  /// One character or one group, raised or lowered.
  private boolean script(boolean up) {
    int end = scriptEnd(at + 1);
    if (end < 0) {
      return false;
    }
    String text = in.substring(at + 1, end);
    String plain = symbols ? symbols(text) : text.replace("{", "").replace("}", "");
    at = end;
    if (plain == null) {
      return false;
    }
    String moved = script(plain, up);
    boolean stays = moved == null && (symbols || (up && ORDINALS.contains(plain)));
    out.append(stays ? plain : moved == null ? "" : moved);
    return stays || moved != null;
  }

  private int scriptEnd(int from) {
    if (from >= in.length()) {
      return -1;
    }
    if (in.charAt(from) != '{') {
      return in.charAt(from) == '\\' ? -1 : from + 1;
    }
    int depth = 0;
    for (int i = from; i < in.length(); i++) {
      depth += in.charAt(i) == '{' ? 1 : in.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /// The characters raised or lowered, or null when one of them has no such form.
  static @Nullable String script(String text, boolean up) {
    String source = up ? UP_FROM : DOWN_FROM;
    String target = up ? UP_TO : DOWN_TO;
    StringBuilder moved = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int place = source.indexOf(text.charAt(i));
      if (place < 0) {
        return null;
      }
      moved.append(target.charAt(place));
    }
    return moved.toString();
  }
}
