package org.fairlead.reports.manifest;

import java.util.Optional;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;

/**
 * Reports that say what they were made of, and by which bytes they are known. The report is written once, with a seal that still lacks
 * the digest of the file; then the whole one, which is as long, takes its place.
 */
public final class Sealed {
    private Sealed() {}

    /** Whether files of this form have a place for a seal. */
    public static boolean canCarry(Format format) {
        return SealPlace.of(format.name()).isPresent();
    }

    /**
     * The bytes of a file with its seal, or without one where the form has no place for it. The same report gives the same bytes.
     *
     * @param report with an assessment that is {@link org.fairlead.engine.model.Assessment#named named} as its origin says
     */
    public static byte[] of(Format format, Report report, Origin origin, Optional<Signer> signer) {
        return SealPlace.of(format.name())
                .map(place -> of(format, report, origin, signer, place))
                .orElseGet(() -> format.of(report.sealed("")));
    }

    private static byte[] of(Format format, Report report, Origin origin, Optional<Signer> signer, SealPlace place) {
        Manifest open = Manifest.of(format, report, origin, signer);
        String seal = ManifestText.seal(open);
        byte[] file = format.of(report.sealed(seal));
        if (!place.find(file).equals(Optional.of(seal))) {
            throw new IllegalStateException("The form (%s) does not carry its seal.".formatted(format.name()));
        }
        Manifest closed = open.closed(place.contents(file));
        Manifest whole = signer.map(by -> by.signed(closed)).orElse(closed);
        return place.replaced(file, ManifestText.seal(whole));
    }
}
