package dev.papersift.pipeline.upload;

/// An upload that no retry will make readable.
final class UnreadableUploadException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient UploadProblem problem;

  UnreadableUploadException(UploadProblem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  UploadProblem problem() {
    return problem;
  }
}
