package org.fairlead.reports.manifest;

import java.util.Optional;

/**
 * What a report was made of and by.
 *
 * @param fairlead the version that made it
 * @param packDigest SHA-256 of the files of the pack
 * @param answers the name of the file of answers, without its folder
 * @param answersDigest SHA-256 of that file
 * @param target the one level that every practice was to reach, where one was asked for
 * @param template SHA-256 of the document that gave its styles, where there was one
 */
public record Origin(
        String fairlead,
        String packDigest,
        String answers,
        String answersDigest,
        Optional<String> target,
        Optional<String> template) {
    Origin withoutTemplate() {
        return new Origin(fairlead, packDigest, answers, answersDigest, target, Optional.empty());
    }
}
