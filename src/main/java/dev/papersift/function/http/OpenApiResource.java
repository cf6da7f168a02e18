package dev.papersift.function.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `GET /openapi`: the description of the functions as it stands in the artifact, and as JSON for
/// who asks for that. Nothing of it is read before somebody asks: Quarkus' own extension builds
/// its model of it at every start.
@Path("/openapi")
public class OpenApiResource {
  private static final String DESCRIPTION = "/META-INF/openapi.yaml";
  private static final MediaType YAML = new MediaType("application", "yaml", "UTF-8");

  private final ObjectMapper mapper;

  OpenApiResource(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /// The description.
  ///
  /// @param format `json` or `yaml`; without it, what Accept names first, else YAML
  @GET
  public Response description(@RestQuery @Nullable String format, @Context HttpHeaders headers)
      throws IOException {
    byte[] yaml = yaml();
    return wantsJson(format, headers)
        ? Response.ok(json(yaml), MediaType.APPLICATION_JSON_TYPE).build()
        : Response.ok(yaml, YAML).build();
  }

  private static boolean wantsJson(@Nullable String format, HttpHeaders headers) {
    return format == null
        ? headers.getAcceptableMediaTypes().getFirst().equals(MediaType.APPLICATION_JSON_TYPE)
        : format.equalsIgnoreCase("json");
  }

  private byte[] json(byte[] yaml) throws IOException {
    return mapper.writeValueAsBytes(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }

  private static byte[] yaml() throws IOException {
    try (InputStream in = OpenApiResource.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + DESCRIPTION);
      }
      return in.readAllBytes();
    }
  }
}
