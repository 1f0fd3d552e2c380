package org.fairlead.reports.manifest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** A report that somebody handed over, with what its seal says. */
public final class SealedFile {
    /** Far above any report, which has less than a hundredth of it. */
    private static final long LARGEST = 100_000_000;

    private final byte[] bytes;
    private final String format;
    private final String seal;
    private final Manifest manifest;

    private SealedFile(byte[] bytes, String format, String seal, Manifest manifest) {
        this.bytes = bytes;
        this.format = format;
        this.seal = seal;
        this.manifest = manifest;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The form that the file has, whatever it says of itself. */
    public String format() {
        return format;
    }

    public String seal() {
        return seal;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Whether file and seal are those that were written together. */
    public boolean isIntact() {
        return manifest.format().equals(format)
                && SealPlace.of(format)
                        .map(place -> manifest.closed(place.contents(bytes)).contents())
                        .filter(manifest.contents()::equals)
                        .isPresent();
    }

    /** Whether the key that it names signed it. */
    public boolean isGenuine() {
        return Signer.isGenuine(manifest);
    }

    /**
     * Whether a zip holds the same files, in the same order. Its bytes may differ all the same, since machines pack differently.
     *
     * @param again another file of this form
     */
    public boolean isSameInParts(byte[] again) {
        return FormOf.isZip(bytes)
                && FormOf.isZip(again)
                && List.copyOf(Parts.of(bytes).parts().keySet())
                        .equals(List.copyOf(Parts.of(again).parts().keySet()))
                && differingParts(again).isEmpty();
    }

    /** The files in a zip that are not the same in another, or not in both. */
    public List<String> differingParts(byte[] again) {
        Map<String, byte[]> own = Parts.of(bytes).parts();
        Map<String, byte[]> other = Parts.of(again).parts();
        Set<String> all = new TreeSet<>(own.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(part -> !Arrays.equals(own.get(part), other.get(part)))
                .toList();
    }

    /** Reads a report; a problem where it cannot be read or says nothing of its origin. */
    public static Optional<SealedFile> read(Path path, String name, Problems problems) {
        return TextFile.bytes(path, name, "a report", LARGEST, problems).flatMap(bytes -> of(bytes, name, problems));
    }

    static Optional<SealedFile> of(byte[] bytes, String name, Problems problems) {
        Position at = Position.of(name);
        if (bytes.length == 0) {
            problems.add(at, "The file is empty.", "Maybe it was not copied whole.");
            return Optional.empty();
        }
        Optional<String> format = FormOf.file(bytes);
        if (format.isEmpty()) {
            problems.add(at, "This is no report that can be verified.", guess(bytes, name));
            return Optional.empty();
        }
        Optional<String> seal = format.flatMap(SealPlace::of).flatMap(place -> place.find(bytes));
        if (seal.isEmpty()) {
            problems.add(
                    at,
                    "There is no seal in this %s, so nothing is known of its origin."
                            .formatted(format.get().toUpperCase(Locale.ROOT)),
                    "Maybe Fairlead did not make it, or another program dropped the seal when it saved the file.");
            return Optional.empty();
        }
        try {
            return Optional.of(new SealedFile(bytes, format.get(), seal.get(), ManifestText.read(seal.get())));
        } catch (UnreadableSealException unreadable) {
            problems.add(at, unreadable.what(), unreadable.maybe());
            return Optional.empty();
        }
    }

    private static String guess(byte[] bytes, String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return "A CSV has no place for a seal: verify another form that was written with it.";
        }
        return FormOf.isZip(bytes)
                ? "Maybe it was not copied whole: it is a zip that holds no document, or contradicts itself."
                : "Those are: "
                        + String.join(
                                ", ", SealPlace.ALL.keySet().stream().sorted().toList()) + ".";
    }
}
