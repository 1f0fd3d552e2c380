package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.manifest.Digest;
import org.fairlead.reports.manifest.Keys;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.Sealed;
import org.fairlead.reports.manifest.Signer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What reports say of their origin, and the option that signs it. */
final class Sealing {
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "Sign reports with the private key in this file. 'fairlead key new' makes a pair.")
    private @Nullable Path key;

    /** Who signs, if anyone. What is wrong with the key is added to the problems. */
    Optional<Signer> signer(Console console, Problems problems) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<Signer> signer = Keys.signer(key, key.toString(), problems);
        if (signer.isPresent() && othersCanRead(key)) {
            console.err()
                    .println(
                            "%s: Others on this machine can read this key, and sign as you. Maybe take that right from them: chmod 600 %s"
                                    .formatted(key, key));
        }
        return signer;
    }

    private static boolean othersCanRead(Path file) {
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return rights != null
                    && rights.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The bytes of a file with its seal; says so where the form has no place for a signature. */
    static byte[] bytes(Format format, Report report, Origin origin, Optional<Signer> signer, Console console) {
        if (signer.isPresent() && !Sealed.canCarry(format)) {
            console.err()
                    .println("A %s has no place for a signature, and is written without one."
                            .formatted(format.name().toUpperCase(Locale.ROOT)));
        }
        return Sealed.of(format, report, origin, signer);
    }

    /**
     * What a report is made of.
     *
     * @param pack where the pack is, or null for a bundled one
     * @param target the level every practice was to reach, if one was asked for
     * @param template the file of the template, if there is one
     */
    static Origin origin(
            Path answers,
            PackRef ref,
            @Nullable PackPath pack,
            @Nullable String target,
            @Nullable Path template,
            Console console)
            throws IOException {
        Path name = answers.getFileName();
        return new Origin(
                Fairlead.version(),
                folder(ref, pack, console).digest(),
                name == null ? "" : name.toString(),
                Digest.of(Files.readAllBytes(answers)),
                Optional.ofNullable(target),
                template == null ? Optional.empty() : Optional.of(Digest.of(Files.readAllBytes(template))));
    }

    private static PackFolder folder(PackRef ref, @Nullable PackPath pack, Console console) {
        Problems problems = new Problems();
        return pack != null
                ? pack.texts(console.packs(), problems)
                : console.packs()
                        .texts(ref, Position.of(ref.toString()), problems)
                        .orElseThrow();
    }
}
