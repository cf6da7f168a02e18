package dev.papersift.dump.feed;

import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an HTML fragment, block by block.
final class HtmlBlocks {
  /// One block.
  ///
  /// @param text its text, blanks collapsed
  /// @param link address of a link in it, or the empty text
  /// @param onlyLinks true when all its text is link text
  record Block(String text, String link, boolean onlyLinks) {}

  private HtmlBlocks() {}

  static List<Block> of(String html) {
    Collector collector = new Collector();
    Jsoup.parseBodyFragment(html).body().traverse(collector);
    collector.end();
    return collector.blocks;
  }

  private static final class Collector implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String link = "";
    private int links;
    private boolean plain;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
        plain |= links == 0 && !words.isBlank();
      } else if (node instanceof Element element) {
        if (breaks(element)) {
          end();
        }
        if (element.normalName().equals("a")) {
          link = link.isEmpty() ? element.attr("href") : link;
          links++;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (breaks(element)) {
          end();
        }
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    void end() {
      String words = Blanks.collapse(text.toString());
      if (!words.isEmpty()) {
        blocks.add(new Block(words, link, !plain));
      }
      text.setLength(0);
      link = "";
      plain = false;
    }
  }
}
