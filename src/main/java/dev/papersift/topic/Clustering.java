package dev.papersift.topic;

import java.util.Arrays;

/// Divides documents into topics: as many as the data show, or as many as asked for. Documents
/// without a word in common with another, and those far from every centre, stay ungrouped.
final class Clustering {
  private static final int MOST_NEIGHBOURS = 30;
  private static final int LEAST_NEIGHBOURS = 3;
  private static final int LEAST_SIZE = 2;
  private static final int MOST_LEAST_SIZE = 10;
  private static final int RESTARTS = 8;
  private static final int MANY = 3_000;
  private static final int ROUNDS = 40;
  private static final int ROUNDS_MANY = 12;

  private Clustering() {}

  /// @param wanted how many topics, or 0 to find out
  static Groups divide(Corpus corpus, int wanted) {
    SparseRows all = Weighting.rows(corpus, Features.of(corpus));
    int[] active = all.filled();
    int[] group = new int[corpus.size()];
    double[] score = new double[corpus.size()];
    Arrays.fill(group, -1);
    if (active.length < LEAST_SIZE) {
      return Groups.of(group, score);
    }
    int given = Math.min(wanted, active.length);
    Space space = Space.of(all.only(active), given);
    int[] found = given > 0 ? given(space, given) : found(space);
    double[] closeness = Placement.closeness(space.latent(), found);
    int[] placed = Placement.placed(found, closeness);
    for (int i = 0; i < active.length; i++) {
      group[active[i]] = placed[i];
      score[active[i]] = closeness[i];
    }
    return Groups.of(group, score);
  }

  /// Communities of the neighbour graph at the resolution that stands best, then moved to the
  /// nearest centre in latent space.
  private static int[] found(Space space) {
    int n = space.rows().rows();
    double root = Math.sqrt(n);
    int count = (int) Math.clamp(root, LEAST_NEIGHBOURS, MOST_NEIGHBOURS);
    Graph graph = Neighbours.graph(space.rows(), space.latent(), Math.min(count, n - 1));
    int least = (int) Math.clamp(root / 4, LEAST_SIZE, MOST_LEAST_SIZE);
    int[] group = withoutSmall(Resolution.best(graph), least);
    group = SphericalKMeans.improved(space.latent(), group, Partition.count(group));
    int[] large = withoutSmall(group, least);
    if (Arrays.equals(large, Partition.renumbered(group))) {
      return large;
    }
    return SphericalKMeans.improved(space.latent(), large, Partition.count(large));
  }

  /// Dissolves groups of fewer than so many.
  private static int[] withoutSmall(int[] group, int least) {
    int[] size = Partition.sizes(group, Partition.count(group));
    int[] large = group.clone();
    for (int d = 0; d < large.length; d++) {
      if (group[d] >= 0 && size[group[d]] < least) {
        large[d] = -1;
      }
    }
    return Partition.renumbered(large);
  }

  /// Factors of the weights, then moved to the nearest centre in latent space.
  private static int[] given(Space space, int groups) {
    boolean many = space.rows().rows() > MANY;
    int[] start = SphericalKMeans.best(space.latent(), groups, many ? 1 : RESTARTS);
    int[] factor =
        Factorisation.strongest(space.rows(), start, groups, many ? ROUNDS_MANY : ROUNDS);
    int[] group = Partition.renumbered(SphericalKMeans.improved(space.latent(), factor, groups));
    for (int found = Partition.count(group); found < groups; found++) {
      group = withOneMore(space.latent(), group, found);
    }
    return group;
  }

  /// Gives the document that fits worst a group of its own.
  private static int[] withOneMore(DenseRows latent, int[] group, int groups) {
    double[] closeness = Placement.closeness(latent, group);
    int[] size = Partition.sizes(group, groups);
    int worst = -1;
    for (int d = 0; d < group.length; d++) {
      if (size[group[d]] > 1 && (worst < 0 || closeness[d] < closeness[worst])) {
        worst = d;
      }
    }
    int[] more = group.clone();
    more[worst] = groups;
    return more;
  }
}
