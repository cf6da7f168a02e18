package dev.papersift.architecture.planted;

import dev.papersift.aws.S3Objects;
import jakarta.inject.Inject;

/// Breaks the rules on purpose, to prove that the rules bite.
class PlantedHelper implements Lonely {
  @Inject S3Objects objects;
}
