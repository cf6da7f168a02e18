package dev.papersift.dump.feed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Atom and RSS feeds that list papers: arXiv's API and RSS, feeds made from papers pages. Each
/// entry is read on its own; one that is broken or cut off is reported and spoils no other.
public final class XmlFeedFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening(
          "<",
          line -> line.startsWith("<?xml") || line.startsWith("<rss") || line.startsWith("<feed"));
  private static final int LINES_TO_ROOT = 12;
  private final boolean atom;

  private XmlFeedFormat(boolean atom) {
    this.atom = atom;
  }

  /// Atom.
  public static XmlFeedFormat atom() {
    return new XmlFeedFormat(true);
  }

  /// RSS of any version.
  public static XmlFeedFormat rss() {
    return new XmlFeedFormat(false);
  }

  @Override
  public String name() {
    return atom ? "feed-atom" : "feed-rss";
  }

  @Override
  public String description() {
    return atom
        ? "Atom feed of papers: the arXiv API's answer, or a feed made from a papers page"
        : "RSS feed of papers: arXiv's own, or one made from a papers page";
  }

  @Override
  public List<String> mediaTypes() {
    return atom
        ? List.of("application/atom+xml", "application/xml", "text/xml")
        : List.of("application/rss+xml", "application/rdf+xml", "application/xml", "text/xml");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!hasRoot(head)) {
      return isFragment(head)
          ? new Recognition(0.9, "entries of a feed without its beginning, and addresses of papers")
          : Recognition.NONE;
    }
    // Other things than feeds are RDF as well.
    if (!atom && !head.holds("<channel") && !head.holds(":channel")) {
      return Recognition.NONE;
    }
    return head.solid().stream().anyMatch(line -> leadsToPapers(line.text()))
        ? new Recognition(0.97, "root element of the feed, and addresses of papers")
        : new Recognition(0.5, "root element of the feed");
  }

  private boolean hasRoot(Head head) {
    return head.solid().stream().limit(LINES_TO_ROOT).anyMatch(line -> isRoot(line.text()));
  }

  /// True for the middle of a feed: its entries with their titles and links to papers.
  private boolean isFragment(Head head) {
    return head.holds("<" + element() + ">")
        && head.holds("</title>")
        && (head.holds("<link") || head.holds("<id>"))
        && head.solid().stream().anyMatch(line -> leadsToPapers(line.text()));
  }

  private String element() {
    return atom ? "entry" : "item";
  }

  private static boolean leadsToPapers(String text) {
    return text.contains("arxiv.org") || text.contains("/papers") || text.contains("doi.org");
  }

  private boolean isRoot(String text) {
    if (atom) {
      int feed = text.indexOf("<feed");
      return (feed >= 0 && text.length() > feed + 5 && " >".indexOf(text.charAt(feed + 5)) >= 0)
          || text.contains("<atom:feed");
    }
    return text.contains("<rss") || text.contains("<rdf:RDF");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    EntryCutter cutter = new EntryCutter(lines, sink, element(), hasRoot(lines.head()));
    XmlItem reader = new XmlItem();
    EntryCutter.Cut cut = cutter.next();
    while (cut != null) {
      if (cut.complete()) {
        read(cut, reader, sink);
      } else {
        sink.furniture(cut.firstLine(), cut.lastLine());
        sink.issue(
            ParseIssue.warning(
                "entry-cut", cut.firstLine(), cut.lastLine(), "an entry that does not end"));
      }
      cut = cutter.next();
    }
  }

  private static void read(EntryCutter.Cut cut, XmlItem reader, RecordSink sink) {
    FeedItem item;
    try {
      item = reader.strict(cut.xml());
    } catch (XMLStreamException e) {
      item = reader.lenient(cut.xml());
      sink.issue(
          ParseIssue.warning(
              "broken-xml", cut.firstLine(), cut.lastLine(), "not well-formed; read leniently"));
    }
    RawRecord record = new ItemRecord(item, cut.firstLine(), cut.lastLine()).read(sink);
    if (record != null) {
      sink.record(record);
    }
  }
}
