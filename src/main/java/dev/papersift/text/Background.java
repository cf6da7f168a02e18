package dev.papersift.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Document frequencies of English stems in scientific abstracts, in steps of half a natural
/// logarithm, read once from `background.txt`.
final class Background implements Rarity {
  static final Background SCIENTIFIC = read("background.txt");

  private final Map<String, Double> rarities;

  private Background(Map<String, Double> rarities) {
    this.rarities = rarities;
  }

  @Override
  public double of(String stem) {
    return rarities.getOrDefault(stem, UNSEEN);
  }

  /// Each line is a rarity and the stems that have it.
  private static Background read(String resource) {
    Map<String, Double> rarities = new HashMap<>();
    try (InputStream in = Background.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        if (!parts[0].equals("#")) {
          Double rarity = Double.valueOf(parts[0]);
          for (int i = 1; i < parts.length; i++) {
            rarities.put(parts[i], rarity);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Background(rarities);
  }
}
