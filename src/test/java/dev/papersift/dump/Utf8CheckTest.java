package dev.papersift.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
  private static final long SEED = 20_310_602;
  private static final int BLOCK = 1 << 15;

  private static boolean isValid(byte[] bytes) throws IOException {
    return new Utf8Check(new ByteArrayInputStream(bytes)).isValid();
  }

  /// The definition: the whole text decodes without an error.
  private static boolean decodes(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void randomBytesAreJudgedLikeTheDecoder() throws IOException {
    Random random = new Random(SEED);
    int valid = 0;
    for (int round = 0; round < 20_000; round++) {
      String letters = "aé€\ud83d\ude00".repeat(1 + random.nextInt(3));
      byte[] bytes = letters.getBytes(UTF_8);
      if (random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      boolean expected = decodes(bytes);
      valid += expected ? 1 : 0;
      assertThat(isValid(bytes)).as("seed %d, round %d", SEED, round).isEqualTo(expected);
    }
    assertThat(valid).isBetween(8_000, 14_000);
  }

  @Test
  void charactersAcrossTheBorderOfABlockAreWhole() throws IOException {
    for (String letter : new String[] {"é", "€", "\ud83d\ude00", "日本語"}) {
      for (int before = BLOCK - 12; before <= BLOCK + 1; before++) {
        byte[] whole = ("x".repeat(before) + letter + "x".repeat(BLOCK)).getBytes(UTF_8);
        assertThat(isValid(whole)).as("%s at %d", letter, before).isTrue();
        byte[] cut = ("x".repeat(before) + letter).getBytes(UTF_8);
        assertThat(isValid(java.util.Arrays.copyOf(cut, cut.length - 1))).isFalse();
      }
    }
  }
}
