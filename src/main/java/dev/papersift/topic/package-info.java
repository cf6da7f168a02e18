/// What a set of records is about: topics with labels, terms, typical records and quoted
/// sentences. Entry type: [TopicFinder].
@NullMarked
package dev.papersift.topic;

import org.jspecify.annotations.NullMarked;
