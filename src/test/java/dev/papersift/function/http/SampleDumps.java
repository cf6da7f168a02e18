package dev.papersift.function.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Dumps of invented papers in the layouts of Hugging Face pages, for the tests of the functions.
public final class SampleDumps {
  private static final String LANTERN =
      "We study lantern graphs, a family of sparse graphs in which every node keeps one bright "
          + "neighbour. We give a linear-time sampler and show on four public collections that it "
          + "halves the error of the best earlier one. Code is available at "
          + "https://github.com/example-lab/lantern.";
  private static final String TIDE =
      "Tide tables are usually fitted harbour by harbour. This paper fits them jointly with a small "
          + "state-space model whose parameters are shared along a coast. The joint model needs a "
          + "third of the observations for the same accuracy.";
  private static final String KILN =
      "Ceramic kilns drift. We describe a controller that learns the drift from thermocouples alone "
          + "and keeps the firing curve within two kelvin over six months of operation.";

  private SampleDumps() {}

  /// The double-spaced layout: two papers.
  public static String spaced() {
    return String.join(
        "\n\n",
        "new",
        "Get trending papers in your email inbox!",
        "Subscribe",
        "byAK and the research community",
        "Apr 2",
        "Lantern Graphs: Sampling Sparse Networks in Linear Time",
        LANTERN,
        "Joint Tide Tables for Whole Coasts",
        TIDE);
  }

  /// The layout without empty lines: three papers, one of them also in [#spaced].
  public static String compact() {
    return String.join(
        "\n",
        "Get trending papers in your email inbox once a day!",
        "Get trending papers in your email inbox!",
        "SubscribeLearning the Drift of Ceramic Kilns",
        KILN,
        "Joint Tide Tables for Whole Coasts",
        TIDE,
        "A Note on Nothing in Particular",
        "Nothing in particular is treated at length. We prove that it has no consequences, and that "
            + "the proof is the shortest possible one. An open problem closes the note.",
        "");
  }

  /// Both, by name, in the order asked for.
  public static Map<String, String> both(boolean reversed) {
    Map<String, String> dumps = new LinkedHashMap<>();
    if (reversed) {
      dumps.put("b.txt", compact());
    }
    dumps.put("a.txt", spaced());
    dumps.put("b.txt", compact());
    return dumps;
  }

  /// So many papers in BibTeX, with letters beyond ASCII.
  public static String many(int papers) {
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < papers; i++) {
      dump.append("@article{k%d,%n  title = {Lantern “Graphs” № %d},%n".formatted(i, i))
          .append("  abstract = {%s},%n".formatted(LANTERN))
          .append("  doi = {10.1234/lantern.%d}%n}%n".formatted(i));
    }
    return dump.toString();
  }

  /// A zip of dumps.
  public static byte[] zip(Map<String, String> dumps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> dump : dumps.entrySet()) {
        zip.putNextEntry(new ZipEntry(dump.getKey()));
        zip.write(dump.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Gzipped bytes.
  public static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
