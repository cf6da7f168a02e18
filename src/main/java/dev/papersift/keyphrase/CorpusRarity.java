package dev.papersift.keyphrase;

import dev.papersift.record.Paper;
import dev.papersift.text.Language;
import dev.papersift.text.Rarity;
import dev.papersift.text.Stems;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rarity within a set of papers, so that words common to the whole set stop counting. Half the
/// background's rarity stays in it, since small sets know little. Independent of the papers'
/// order.
public final class CorpusRarity implements Rarity {
  private final Map<String, Integer> papersWith = new HashMap<>();
  private final double whole;

  private CorpusRarity(int papers) {
    whole = StrictMath.log(papers + 1.0);
  }

  /// Counts the stems of titles and abstracts.
  public static CorpusRarity of(Collection<Paper> papers) {
    CorpusRarity rarity = new CorpusRarity(papers.size());
    Map<Language, Stems> stems = new HashMap<>();
    for (Paper paper : papers) {
      List<Word> words = Tokens.of(paper.title() + ". " + paper.abstractOrEmpty());
      Stems own = stems.computeIfAbsent(Language.of(words), Stems::new);
      Set<String> seen = new HashSet<>();
      for (Word word : words) {
        seen.add(own.of(word.text()));
      }
      for (String stem : seen) {
        rarity.papersWith.merge(stem, 1, Integer::sum);
      }
    }
    return rarity;
  }

  @Override
  public double of(String stem) {
    double background = Rarity.background().of(stem);
    if (whole == 0) {
      return background;
    }
    int with = papersWith.getOrDefault(stem, 0);
    double here = (whole - StrictMath.log(with + 1.0)) / whole * UNSEEN;
    return (background + here) / 2;
  }
}
