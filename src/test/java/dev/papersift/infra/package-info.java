/// Contract tests on what surrounds the code: the CloudFormation template, its sample events and
/// the workflows. They start at [dev.papersift.infra.TemplateContract].
@NullMarked
package dev.papersift.infra;

import org.jspecify.annotations.NullMarked;
