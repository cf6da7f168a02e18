package dev.papersift.function.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same calls on the packaged artifact, jar or native executable.
@QuarkusIntegrationTest
class TopicsFunctionIT extends TopicsFunctionTest {}
