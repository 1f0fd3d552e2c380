package org.fairlead.reports.verifying;

import java.util.List;
import org.fairlead.reports.manifest.Manifest;
import org.fairlead.reports.manifest.Stands;

/**
 * What was found out about one report.
 *
 * @param report its name
 * @param headline the verdict in one sentence
 * @param checks in the order in which they are of use
 * @param moved practices that stand elsewhere now than the manifest says
 * @param differences the first places at which the report is another
 * @param more how many places there are beyond those
 * @param shown what this shows, and what it does not
 */
public record Verification(
        String report,
        Manifest manifest,
        Verdict verdict,
        String headline,
        List<Check> checks,
        List<Stands.Moved> moved,
        List<Difference> differences,
        int more,
        String shown) {
    public Verification {
        checks = List.copyOf(checks);
        moved = List.copyOf(moved);
        differences = List.copyOf(differences);
    }
}
