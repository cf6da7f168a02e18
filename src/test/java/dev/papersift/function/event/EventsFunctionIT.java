package dev.papersift.function.event;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same events on the packaged artifact, jar or native executable.
@QuarkusIntegrationTest
@QuarkusTestResource(S3ProxyResource.class)
class EventsFunctionIT extends EventsFunctionTest {}
