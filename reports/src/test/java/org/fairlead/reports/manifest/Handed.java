package org.fairlead.reports.manifest;

import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;

/** Reports as somebody hands them over, for those who verify. */
public final class Handed {
    public static final Report REPORT = new Report(Sample.small(), Setting.PLAIN);
    public static final Origin ORIGIN = Origins.OURS;

    private Handed() {}

    /** A report that was sealed in this form. */
    public static byte[] over(String format) {
        return over(format, REPORT, ORIGIN);
    }

    public static byte[] over(String format, Report report, Origin origin) {
        return Sealed.of(Formats.find(format).orElseThrow(), report, origin, Optional.empty());
    }

    /** What can be read of a file; nothing where its seal is gone or damaged. */
    public static Optional<SealedFile> read(byte[] file) {
        return SealedFile.of(file, "report", new Problems());
    }
}
