package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.manifest.Digest;
import org.fairlead.reports.manifest.Keys;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.Signer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What reports say of their origin, and the option that signs it. */
final class Sealing {
    @Option(
            names = "--sign",
            paramLabel = "FILE",
            description = "Sign reports with the Ed25519 private key in this file: see 'fairlead help verify'.")
    private @Nullable Path key;

    /** Who signs, if anyone. What is wrong with the key is added to the problems. */
    Optional<Signer> signer(Problems problems) {
        return key == null ? Optional.empty() : Keys.signer(key, key.toString(), problems);
    }

    /**
     * What a report is made of.
     *
     * @param pack the folder of the pack, or null for a bundled one
     * @param target the level every practice was to reach, if one was asked for
     */
    static Origin origin(
            Path answers, PackRef ref, @Nullable Path pack, @Nullable String target, Look look, Console console)
            throws IOException {
        Path name = answers.getFileName();
        Path template = look.templateFile();
        return new Origin(
                version(),
                folder(ref, pack, console).digest(),
                name == null ? "" : name.toString(),
                Digest.of(Files.readAllBytes(answers)),
                Optional.ofNullable(target),
                template == null ? Optional.empty() : Optional.of(Digest.of(Files.readAllBytes(template))));
    }

    private static PackFolder folder(PackRef ref, @Nullable Path pack, Console console) {
        Problems problems = new Problems();
        return pack != null
                ? console.packs().texts(pack, pack.toString(), problems)
                : console.packs()
                        .texts(ref, Position.of(ref.toString()), problems)
                        .orElseThrow();
    }

    static String version() {
        String version = Sealing.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
