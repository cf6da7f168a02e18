package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Head;
import dev.papersift.dump.Labels;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what repeats in the head of a dump. Articles, logs, source code and prose have no shape.
final class ShapeFinder {
  private static final int FEWEST_ITEMS = 3;
  private static final double MOSTLY = 0.6;

  private ShapeFinder() {}

  static @Nullable Shape find(Head head) {
    if (isLabelled(head)) {
      return new Shape.Labelled();
    }
    ItemMark mark = mark(head);
    if (mark != null) {
      return new Shape.Marked(mark);
    }
    boolean lineByLine = isLineByLine(head);
    if (isAlternating(blocks(head, lineByLine))) {
      return new Shape.Alternating(lineByLine);
    }
    if (isStacked(blocks(head, false))) {
      return new Shape.Stacked();
    }
    BylineLayout layout = BylineLayout.of(head);
    return layout == null ? null : new Shape.Bylines(layout);
  }

  /// True for a line that begins a labelled record.
  static boolean isTitleLabel(String line) {
    Labels.Labelled labelled = read(line);
    return labelled != null
        && labelled.field() == Field.TITLE
        && (labelled.value().length() > 3 || isAlone(line, labelled));
  }

  /// True for `Title:` alone on its line, the value below.
  private static boolean isAlone(String line, Labels.Labelled labelled) {
    return labelled.value().isEmpty() && line.startsWith("T");
  }

  static Labels.@Nullable Labelled read(String line) {
    ItemMark mark = ItemMark.of(line);
    return Labels.read(mark == null ? line : mark.text());
  }

  private static boolean isLabelled(Head head) {
    int titles = 0;
    int others = 0;
    int scholarly = 0;
    for (Line line : head.lines()) {
      if (isTitleLabel(line.text())) {
        titles++;
      } else {
        Labels.Labelled labelled = read(line.text());
        others += labelled == null ? 0 : 1;
        scholarly += labelled != null && ScholarlyFields.contains(labelled.field()) ? 1 : 0;
      }
    }
    return titles > 1 && others >= titles && scholarly * 2 >= titles;
  }

  /// The first mark whose items are mostly papers, or null.
  private static @Nullable ItemMark mark(Head head) {
    List<ItemMark> seen = new ArrayList<>();
    for (Line line : head.lines()) {
      ItemMark mark = ItemMark.of(line.text());
      if (mark != null && seen.size() < 12 && seen.stream().noneMatch(mark::isLike)) {
        seen.add(mark);
      }
    }
    ItemMark best = null;
    int most = 0;
    for (ItemMark mark : seen) {
      List<Item> items = items(head, mark);
      int papers = (int) items.stream().filter(Item::isPaper).count();
      if (papers >= FEWEST_ITEMS && papers >= MOSTLY * items.size() && papers > most) {
        best = mark;
        most = papers;
      }
    }
    return best;
  }

  private static List<Item> items(Head head, ItemMark mark) {
    List<Item> items = new ArrayList<>();
    ItemCutter cutter = new ItemCutter(mark, items::add, _ -> {});
    head.lines().forEach(cutter::take);
    cutter.end();
    return items;
  }

  private static boolean isLineByLine(Head head) {
    long blank = head.lines().stream().filter(Line::isBlank).count();
    return blank * 5 < head.lines().size();
  }

  private static List<Block> blocks(Head head, boolean lineByLine) {
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : head.lines()) {
      if (!line.isBlank()) {
        open.add(line);
      }
      if (!open.isEmpty() && (lineByLine || line.isBlank())) {
        blocks.add(new Block(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(open));
    }
    return blocks;
  }

  /// True when most blocks hold a paper each. A block that ends the head may be cut.
  private static boolean isStacked(List<Block> blocks) {
    int papers = 0;
    int abstracts = 0;
    for (Block block : blocks) {
      Stack stack = Stack.of(block);
      papers += stack == null ? 0 : 1;
      abstracts += stack != null && AbstractWords.mayBeAbstract(stack.text()) ? 1 : 0;
    }
    return papers >= FEWEST_ITEMS
        && papers >= MOSTLY * blocks.size()
        && abstracts >= MOSTLY * papers;
  }

  private static boolean isAlternating(List<Block> blocks) {
    int pairs = 0;
    int doubled = 0;
    int abstracts = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      boolean prose = blocks.get(i + 1).isProse();
      if (prose && blocks.get(i).isTitle()) {
        pairs++;
        abstracts += AbstractWords.mayBeAbstract(blocks.get(i + 1).text()) ? 1 : 0;
      } else if (prose && blocks.get(i).isProse()) {
        doubled++;
      }
    }
    return pairs >= FEWEST_ITEMS
        && pairs * 2 >= 0.7 * blocks.size()
        && doubled * 5 <= pairs
        && abstracts >= MOSTLY * pairs;
  }
}
