package dev.papersift.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Sends a stream of mixed dumps through the packaged function at full speed, one at a time as
/// Lambda does, from a stand-in of Lambda's runtime API, and tells throughput, latency, memory and
/// errors. Arguments: seconds, then the command of the function.
public final class LoadRun {
  private static final String PREFIX = "/2018-06-01/runtime/invocation/";
  private static final long SEED = 20_310_203;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<InventedDumps.Call> mix = InventedDumps.mix(SEED);
  private final List<byte[]> events = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Instant end;
  private final Instant warm;
  private final Process function;
  private final HttpServer server;

  private long[] nanos = new long[1 << 12];
  private int calls;
  private long bytes;
  private long records;
  private int errors;
  private long rssStart;
  private long rssMost;
  private int current = -1;
  private long started;
  private Instant first = Instant.EPOCH;

  private LoadRun(int seconds, List<String> command) throws IOException {
    for (InventedDumps.Call call : mix) {
      events.add(event(call.body()));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));
    server.createContext("/", this::answer);
    server.start();
    ProcessBuilder process = new ProcessBuilder(command);
    process
        .environment()
        .put("AWS_LAMBDA_RUNTIME_API", "localhost:" + server.getAddress().getPort());
    process.environment().put("PAPERSIFT_POLL", "true");
    process.environment().put("DISABLE_SIGNAL_HANDLERS", "true");
    process.redirectErrorStream(true);
    process.redirectOutput(Path.of("target", "load.log").toFile());
    end = Instant.now().plusSeconds(seconds);
    warm = Instant.now().plusSeconds(seconds / 10);
    function = process.start();
  }

  /// The call as an HTTP API brings it.
  private static byte[] event(byte[] body) throws IOException {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("version", "2.0").put("routeKey", "POST /v1/records");
    event.put("rawPath", "/v1/records").put("rawQueryString", "");
    event.putObject("headers").put("content-type", "application/octet-stream").put("host", "load");
    ObjectNode context = event.putObject("requestContext");
    context.put("requestId", "load").put("stage", "$default").put("domainName", "load");
    context.putObject("http").put("method", "POST").put("path", "/v1/records");
    event.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
    return MAPPER.writeValueAsBytes(event);
  }

  /// One thread serves the one function, so the fields need no lock.
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(PREFIX + "next")) {
      next(exchange);
    } else {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.endsWith("/response")) {
        done(System.nanoTime() - started, body);
      } else {
        errors++;
      }
      exchange.sendResponseHeaders(202, -1);
      exchange.close();
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    if (Instant.now().isAfter(end)) {
      // Never answered: the function waits, as it does on Lambda, until it is ended.
      return;
    }
    if (current < 0) {
      first = Instant.now();
    }
    current = random.nextInt(mix.size());
    byte[] event = events.get(current);
    exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "load-" + calls);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    long deadline = Instant.now().plus(Duration.ofSeconds(29)).toEpochMilli();
    exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline));
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
    started = System.nanoTime();
    exchange.close();
  }

  private void done(long took, byte[] body) throws IOException {
    if (calls == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * calls);
    }
    nanos[calls++] = took;
    InventedDumps.Call call = mix.get(current);
    bytes += call.body().length;
    JsonNode answer = MAPPER.readTree(body);
    int found = answer.path("headers").path("X-Records").asInt(-1);
    records += Math.max(0, found);
    if (answer.path("statusCode").asInt() != call.status() || found != call.records()) {
      errors++;
    }
    measure();
  }

  private void measure() throws IOException {
    if (calls % 50 != 0) {
      return;
    }
    long rss = rss();
    rssMost = Math.max(rssMost, rss);
    if (rssStart == 0 && Instant.now().isAfter(warm)) {
      rssStart = rss;
    }
  }

  /// Resident kilobytes of the function, where the system tells.
  private long rss() throws IOException {
    Path status = Path.of("/proc", String.valueOf(function.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }

  private int run() throws IOException, InterruptedException {
    long left = Duration.between(Instant.now(), end).toMillis();
    if (function.waitFor(left + 2_000, TimeUnit.MILLISECONDS)) {
      System.out.println("the function ended by itself; see target/load.log");
      return 1;
    }
    long rssEnd = rss();
    function.destroy();
    server.stop(0);
    report(rssEnd);
    return errors == 0 && calls > 0 ? 0 : 1;
  }

  private void report(long rssEnd) {
    double seconds = Duration.between(first, end).toMillis() / 1000.0;
    long[] sorted = Arrays.copyOf(nanos, calls);
    Arrays.sort(sorted);
    System.out.printf(
        "%d calls in %.0f s: %.1f calls/s, %.2f MB/s, %.0f records/s; %d errors%n",
        calls, seconds, calls / seconds, bytes / 1e6 / seconds, records / seconds, errors);
    System.out.printf(
        "latency p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.0f ms%n",
        at(sorted, 0.50), at(sorted, 0.90), at(sorted, 0.99), at(sorted, 1));
    System.out.printf(
        "resident %d MB after a tenth of the time, %d MB at the end, %d MB at most%n",
        rssStart >> 10, rssEnd >> 10, rssMost >> 10);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }

  public static void main(String[] args) throws Exception {
    List<String> command = List.of(args).subList(1, args.length);
    System.exit(new LoadRun(Integer.parseInt(args[0]), command).run());
  }
}
