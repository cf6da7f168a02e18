package dev.papersift.function.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import dev.papersift.pipeline.upload.Deadline;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LambdaDeadlineTest {
  private final AtomicInteger remaining = new AtomicInteger();

  private Deadline deadline(int millis) {
    remaining.set(millis);
    Context context =
        (Context)
            Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (_, _, _) -> remaining.get());
    return LambdaDeadline.of(context);
  }

  @Test
  void tenSecondsAreTooFew() {
    Deadline deadline = deadline(300_000);
    assertThat(deadline.isNear()).isFalse();
    remaining.set(10_000);
    assertThat(deadline.isNear()).isFalse();
    remaining.set(9_999);
    assertThat(deadline.isNear()).isTrue();
  }

  @Test
  void ofAShortRunAQuarterIsTooLittle() {
    Deadline deadline = deadline(8_000);
    assertThat(deadline.isNear()).isFalse();
    remaining.set(1_999);
    assertThat(deadline.isNear()).isTrue();
  }

  @Test
  void aContextWithoutADeadlineSetsNone() {
    assertThat(deadline(-5)).isSameAs(Deadline.NONE);
    assertThat(deadline(900_001)).isSameAs(Deadline.NONE);
    assertThat(LambdaDeadline.of(null)).isSameAs(Deadline.NONE);
  }
}
