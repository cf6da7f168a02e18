package dev.papersift.quality;

import dev.papersift.record.MergedRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.ClusteringAlgorithm;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.kmeans.BisectingKMeansClusteringAlgorithm;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;

/// Carrot2, which a Java user would take for topics, with its own defaults for English.
public final class Carrot {
  private final LanguageComponents english;

  private Carrot(LanguageComponents english) {
    this.english = english;
  }

  /// Loads its English words.
  public static Carrot english() throws IOException {
    return new Carrot(LanguageComponents.loader().load().language("English"));
  }

  private record Text(String id, String title, String body) implements Document {
    @Override
    public void visitFields(BiConsumer<String, String> fields) {
      fields.accept("title", title);
      fields.accept("snippet", body);
    }
  }

  /// The ids of each cluster, the best cluster first; a record may be in several.
  public List<List<String>> lingo(List<MergedRecord> records) {
    return clusters(records, new LingoClusteringAlgorithm());
  }

  /// The ids of each of so many clusters.
  public List<List<String>> bisectingKMeans(List<MergedRecord> records, int count) {
    BisectingKMeansClusteringAlgorithm algorithm = new BisectingKMeansClusteringAlgorithm();
    algorithm.clusterCount.set(count);
    return clusters(records, algorithm);
  }

  private List<List<String>> clusters(List<MergedRecord> records, ClusteringAlgorithm algorithm) {
    List<Cluster<Text>> clusters =
        algorithm.cluster(
            records.stream()
                .map(r -> new Text(r.id(), r.paper().title(), r.paper().abstractOrEmpty())),
            english);
    return clusters.stream().map(c -> c.getDocuments().stream().map(Text::id).toList()).toList();
  }
}
