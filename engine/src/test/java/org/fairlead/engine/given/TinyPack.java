package org.fairlead.engine.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.authoring.PackCheck;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** A pack of four practices and a handful of rules (src/test/resources/tiny), as written or with a change. */
public final class TinyPack {
    public static final String OPN_01 = "openness/OPN-01-advertise-every-place/";
    public static final String OPN_02 = "openness/OPN-02-count-who-applies/";
    public static final String OPN_03 = "openness/OPN-03-tell-the-board/";
    public static final String PAY_01 = "pay/PAY-01-pay-interns/";
    public static final String ACR_01 = "across/ACR-01-who-a-practice-is-for/";
    public static final String ACR_02 = "across/ACR-02-telling-without-counting/";
    public static final String ACR_03 = "across/ACR-03-claims-that-are-not-shown/";

    private static final TinyPack AS_WRITTEN = new TinyPack(read());

    private final SortedMap<String, String> texts;

    private TinyPack(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    private static final class Compiled {
        static final ReadyPack READY = ReadyPack.of(AS_WRITTEN.folder());
    }

    public static TinyPack asWritten() {
        return AS_WRITTEN;
    }

    /** The pack as it is written, compiled once for all tests. */
    public static ReadyPack ready() {
        return Compiled.READY;
    }

    private static SortedMap<String, String> read() {
        try {
            Path folder = Path.of(TinyPack.class.getResource("/tiny/pack.yml").toURI())
                    .resolveSibling("");
            Problems problems = new Problems();
            PackFolder read = PackFolder.read(folder, "tiny", problems);
            problems.throwIfAny();
            SortedMap<String, String> texts = new TreeMap<>();
            read.texts().forEach((path, file) -> texts.put(path, file.text()));
            return texts;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same with a piece of a file replaced, which must be there. */
    public TinyPack changed(String path, String from, String to) {
        String text = texts.get(path);
        if (text == null || !text.contains(from)) {
            throw new IllegalArgumentException("There is no '%s' in (%s).".formatted(from, path));
        }
        return with(path, text.replace(from, to));
    }

    public TinyPack with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new TinyPack(changed);
    }

    public TinyPack without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        if (changed.remove(path) == null) {
            throw new IllegalArgumentException("There is no file (%s).".formatted(path));
        }
        return new TinyPack(changed);
    }

    /** The same without rules: words alone. */
    public TinyPack withoutRules() {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.keySet().removeIf(path -> path.endsWith(".drl"));
        return new TinyPack(changed);
    }

    public String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("There is no file (%s).".formatted(path));
        }
        return text;
    }

    public PackFolder folder() {
        SortedMap<String, TextFile> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, new TextFile("tiny/" + path, text)));
        return new PackFolder("tiny", files);
    }

    /** Ready for use with the rules as they are written, where only words were changed. */
    public ReadyPack reworded() {
        return ready().reworded(folder());
    }

    /** Ready for use with the rules of another, where only words differ. */
    public ReadyPack reworded(ReadyPack other) {
        return other.reworded(folder());
    }

    public ReadyPack compiled() {
        return ReadyPack.of(folder());
    }

    /** What the author of the pack is told. */
    public List<String> checked() {
        return PackCheck.check(folder()).stream().map(Problem::toString).toList();
    }

    /** Writes the files below this folder, and gives the folder back. */
    public Path writtenTo(Path folder) {
        try {
            for (var file : texts.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder;
    }
}
