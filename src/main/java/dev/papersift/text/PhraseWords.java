package dev.papersift.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The word classes behind [NounPhrases], read once from `english-phrase-words.txt`.
final class PhraseWords {
  static final PhraseWords ENGLISH = read("english-phrase-words.txt");

  private final Set<String> breaking;
  private final Set<String> gerunds;
  private final Set<String> ambiguous;
  private final Set<String> ambiguousBase;
  private final Set<String> generic;
  private final Set<String> weak;
  private final Set<String> determiners;
  private final Set<String> subjects;
  private final Set<String> copulas;

  private PhraseWords(Map<String, Set<String>> sections) {
    ambiguousBase = section(sections, "ambiguous");
    ambiguous = withThirdPerson(ambiguousBase);
    gerunds = new HashSet<>();
    section(sections, "verbs").forEach(verb -> gerunds.add(gerund(verb)));
    gerunds.removeAll(section(sections, "gerunds"));
    Set<String> verbs = withThirdPerson(section(sections, "verbs"));
    verbs.removeAll(ambiguous);
    verbs.addAll(section(sections, "forms"));
    breaking = verbs;
    generic = section(sections, "generic");
    weak = section(sections, "weak");
    determiners = section(sections, "determiners");
    subjects = section(sections, "subjects");
    copulas = section(sections, "copulas");
  }

  /// True for words no noun phrase holds: verbs, irregular forms, adverbs.
  boolean isBreaking(String word) {
    return breaking.contains(word) || isAdverb(word);
  }

  /// True for gerunds that act on the noun behind them: `improving search`.
  boolean isGerund(String word) {
    return gerunds.contains(word);
  }

  /// True for verbs that are nouns as often, in any of their two forms.
  boolean isAmbiguous(String word) {
    return ambiguous.contains(word);
  }

  /// True for the base form of such a verb.
  boolean isAmbiguousBase(String word) {
    return ambiguousBase.contains(word);
  }

  boolean isGeneric(String word) {
    return generic.contains(word);
  }

  boolean isWeak(String word) {
    return weak.contains(word);
  }

  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  boolean isSubject(String word) {
    return subjects.contains(word);
  }

  boolean isCopula(String word) {
    return copulas.contains(word);
  }

  private static boolean isAdverb(String word) {
    if (!word.endsWith("ly") || word.length() <= 4) {
      return false;
    }
    return switch (word) {
      case "family", "subfamily", "anomaly", "assembly", "supply", "early", "monopoly", "reply" ->
          false;
      case "homology", "butterfly", "multiply" -> false;
      default -> true;
    };
  }

  private static Set<String> withThirdPerson(Set<String> verbs) {
    Set<String> all = new HashSet<>(verbs);
    for (String verb : verbs) {
      all.add(thirdPerson(verb));
    }
    return all;
  }

  private static String gerund(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static String thirdPerson(String verb) {
    char last = verb.charAt(verb.length() - 1);
    if (last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing = "sxzo".indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
    return hissing ? verb + "es" : verb + "s";
  }

  private static Set<String> section(Map<String, Set<String>> sections, String name) {
    Set<String> words = sections.get(name);
    if (words == null) {
      throw new IllegalStateException("no section " + name);
    }
    return words;
  }

  private static PhraseWords read(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> words = new HashSet<>();
    try (InputStream in = PhraseWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          words = new HashSet<>();
          sections.put(line.substring(1, line.indexOf(']')), words);
        } else if (!line.startsWith("#")) {
          words.addAll(Set.of(line.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PhraseWords(sections);
  }
}
