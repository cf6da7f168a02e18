package dev.papersift.dump.feed;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The feed formats.
public final class FeedFormats {
  private FeedFormats() {}

  /// All of them, in an order that settles ties.
  public static List<DumpFormat> all() {
    return List.of(XmlFeedFormat.atom(), XmlFeedFormat.rss(), new JsonFeedFormat());
  }
}
