package org.fairlead.reports.manifest;

import java.util.Optional;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;

/** A report to seal, and where it is said to come from. */
final class Origins {
    static final Report REPORT = new Report(Sample.small(), Setting.PLAIN);
    static final Origin OURS =
            new Origin("1.0", Digest.of("pack"), "ours.yml", Digest.of("answers"), Optional.empty(), Optional.empty());

    private Origins() {}

    static Format format(String name) {
        return Formats.find(name).orElseThrow();
    }

    static byte[] sealed(String format) {
        return Sealed.of(format(format), REPORT, OURS, Optional.empty());
    }
}
