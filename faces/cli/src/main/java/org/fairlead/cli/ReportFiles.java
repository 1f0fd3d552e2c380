package org.fairlead.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import picocli.CommandLine.Option;

/** The files of a report on one self-assessment. */
final class ReportFiles extends ResultFiles {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "One or more of: ${COMPLETION-CANDIDATES}. Default: what the ending of --out says, or text.")
    private List<String> given = new ArrayList<>();

    /** All forms, for help and completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(Stream.concat(Stream.of(TEXT), Formats.all().stream().map(Format::name))
                    .toList());
        }
    }

    @Override
    List<String> given() {
        return given;
    }

    @Override
    List<String> names() {
        return new Names();
    }
}
