package dev.papersift.dump.generic;

import dev.papersift.text.Line;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cuts lines into the items of one list. Not thread-safe.
final class ItemCutter {
  private final ItemMark mark;
  private final Consumer<Item> items;
  private final Consumer<Line> headings;
  private @Nullable Item open;
  private boolean afterBlank;
  private boolean hasText;

  /// @param mark the mark of the items
  /// @param items takes every whole item
  /// @param headings takes the headings between items
  ItemCutter(ItemMark mark, Consumer<Item> items, Consumer<Line> headings) {
    this.mark = mark;
    this.items = items;
    this.headings = headings;
  }

  void take(Line line) {
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    ItemMark here = ItemMark.of(line.text());
    if (here != null && here.isLike(mark)) {
      end();
      open = new Item(line.number(), line.last(), here.text());
      hasText = false;
    } else if (here != null && isHeading(here) && !isBelow(here)) {
      end();
      headings.accept(line);
    } else if (open != null) {
      inside(open, line, here);
    }
    afterBlank = false;
  }

  /// Behind an empty line only text that is set in, or the first text of a bare title, still
  /// belongs to an item of a list.
  private void inside(Item item, Line line, @Nullable ItemMark here) {
    char first = line.text().charAt(0);
    boolean setIn = first == ' ' || first == '\t';
    boolean list = !isHeading(mark);
    if (list && afterBlank && !setIn && (hasText || here != null)) {
      end();
      return;
    }
    item.add(line);
    hasText |= line.text().length() > 60;
  }

  private static boolean isHeading(ItemMark any) {
    return any.kind() >= '1' && any.kind() <= '9';
  }

  /// True for a heading inside an item that is itself headed.
  private boolean isBelow(ItemMark heading) {
    return isHeading(mark) && heading.kind() > mark.kind();
  }

  void end() {
    if (open != null) {
      items.accept(open);
      open = null;
    }
  }
}
