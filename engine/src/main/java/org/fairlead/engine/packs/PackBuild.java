package org.fairlead.engine.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.UnreadableException;

/** Makes the packs of a folder ready to be bundled: what the build of {@code rules} runs. */
public final class PackBuild {
    private PackBuild() {}

    /**
     * Makes ready every pack below the first folder, and writes it below the second.
     *
     * @param arguments the folder of packs, and the folder of classes to write to
     */
    public static void main(String... arguments) throws IOException {
        try {
            buildAll(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (UnreadableException problems) {
            System.err.println(problems.getMessage());
            System.exit(1);
        }
    }

    private static void buildAll(Path from, Path to) throws IOException {
        try (var folders = Files.list(from)) {
            List<PackDescriptor> descriptors = new ArrayList<>();
            for (Path folder : folders.filter(each -> Files.isRegularFile(each.resolve(PackFiles.PACK)))
                    .sorted()
                    .toList()) {
                descriptors.add(build(folder, to));
            }
            WholeFile.write(
                    to.resolve(PackDescriptor.FILE),
                    descriptors.stream().map(PackDescriptor::toString).collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private static PackDescriptor build(Path folder, Path to) throws IOException {
        Problems problems = new Problems();
        String name = String.valueOf(folder.getFileName());
        PackFolder texts = new PackTexts(PackBuild.class.getClassLoader()).folder(folder, name, problems);
        RulePack pack = PackReader.read(texts.parsed(problems), problems).orElseThrow();
        problems.throwIfAny();
        var descriptor = new PackDescriptor(pack.ref(), texts.rulesDigest());
        String prefix = descriptor.entries();
        String line = Packs.FORMAT + descriptor;
        Path stamp = to.resolve(prefix + PackBundle.DIGESTS);
        write(PackBundle.words(pack, prefix), to);
        write(PackTexts.entries(PackFolder.read(folder, name, problems), prefix), to);
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(line)) {
            SortedMap<String, byte[]> rules = PackBundle.rules(texts, prefix, problems);
            problems.throwIfAny();
            write(rules, to);
            WholeFile.write(stamp, line.getBytes(StandardCharsets.UTF_8));
        }
        return descriptor;
    }

    private static void write(SortedMap<String, byte[]> entries, Path to) throws IOException {
        for (var entry : entries.entrySet()) {
            WholeFile.write(to.resolve(entry.getKey()), entry.getValue());
        }
    }
}
