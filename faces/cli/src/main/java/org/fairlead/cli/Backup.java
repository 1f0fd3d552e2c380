package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.EncodedFile;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** A file as it was before it was moved to another edition, kept beside it byte for byte. */
final class Backup {
    private static final String BEFORE = ".before-";

    private final Path file;
    private final Path backup;
    private final PackRef to;

    private Backup(Path file, Path backup, PackRef to) {
        this.file = file;
        this.backup = backup;
        this.to = to;
    }

    /** The backup that is kept when a file is moved to this edition. */
    static Backup of(Path file, PackRef to) {
        return new Backup(file, file.resolveSibling(file.getFileName() + BEFORE + to), to);
    }

    Path path() {
        return backup;
    }

    /**
     * Keeps the file as it is and puts the moved text in its place, each of them whole. What was interrupted before goes on here.
     *
     * @return whether it was done; a problem was added otherwise, and the file is as it was
     */
    boolean replace(EncodedFile encoded, String text, Problems problems) {
        Position at = Position.of(file.toString());
        try {
            if (!Files.isWritable(file)) {
                problems.add(at, "The file may not be written.", "Maybe it is protected on purpose.");
                return false;
            }
            if (Files.exists(backup) && !isBackedUp(encoded.bytes())) {
                problems.add(
                        Position.of(backup.toString()),
                        "This file is in the way: '%s' is to be kept under this name.".formatted(file),
                        "Maybe give it another name; it is not what '%s' holds.".formatted(file));
                return false;
            }
            if (!Files.exists(backup)) {
                WholeFile.write(backup, encoded.bytes());
            }
            if (!Arrays.equals(Files.readAllBytes(file), encoded.bytes())) {
                problems.add(at, "The file was changed while it was being moved.", "Run the command again.");
                return false;
            }
            WholeFile.write(file, encoded.bytes(text));
            return true;
        } catch (IOException failed) {
            problems.add(at, "The file cannot be written (%s). It is as it was.".formatted(Console.why(failed)), "");
            return false;
        }
    }

    private boolean isBackedUp(byte[] bytes) throws IOException {
        return Files.isRegularFile(backup) && Arrays.equals(Files.readAllBytes(backup), bytes);
    }

    /**
     * The backup of a file by the edition it answers now.
     *
     * @param force whether the only backup there is will do where the file cannot be read any more
     */
    static Optional<Backup> beside(Path file, boolean force, Problems problems) {
        Problems own = new Problems();
        String name = file.toString();
        Optional<PackRef> ref = TextFile.read(file, name, own)
                .flatMap(text -> YamlReader.read(text, own))
                .flatMap(node -> AssessmentReader.packOf(node, name, own));
        if (ref.isPresent()) {
            Backup backup = of(file, ref.get());
            if (Files.isRegularFile(backup.backup)) {
                return Optional.of(backup);
            }
            problems.add(
                    Position.of(name), "There is nothing to undo: there is no file '%s'.".formatted(backup.backup), "");
            return Optional.empty();
        }
        List<Backup> all = force && Files.isRegularFile(file) ? all(file) : List.of();
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        problems.addAll(own.sorted());
        return Optional.empty();
    }

    private static List<Backup> all(Path file) {
        String beginning = file.getFileName() + BEFORE;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.startsWith(beginning))
                    .map(each -> PackRef.parse(each.substring(beginning.length())))
                    .flatMap(Optional::stream)
                    .map(ref -> of(file, ref))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Puts the file back as it was, if it is what moving the backup made of it. */
    boolean undo(boolean force, EditionsAtHand editions, Console console, Problems problems) {
        Position at = Position.of(file.toString());
        try {
            byte[] now = Files.readAllBytes(file);
            byte[] before = Files.readAllBytes(backup);
            Problems own = new Problems();
            boolean same = Arrays.equals(now, again(editions, console, own));
            if (!same && !force) {
                problems.addAll(own.sorted());
                problems.add(
                        at,
                        own.isEmpty()
                                ? "The file was changed after it had been moved to %s, and undoing would lose that."
                                        .formatted(to)
                                : "It cannot be said whether the file was changed after it had been moved to %s."
                                        .formatted(to),
                        "With --force it is put back all the same, and the file as it is now is kept as '%s'."
                                .formatted(undone()));
                return false;
            }
            if (!same && Files.exists(undone())) {
                problems.add(
                        Position.of(undone().toString()),
                        "This file is in the way: '%s' is to be kept under this name.".formatted(file),
                        "Maybe give it another name.");
                return false;
            }
            if (!same) {
                WholeFile.write(undone(), now);
            }
            WholeFile.write(file, before);
            Files.delete(backup);
            console.err()
                    .println(
                            same
                                    ? "Put back as it was: " + file
                                    : "Put back as it was: %s. What it had become: %s".formatted(file, undone()));
            return true;
        } catch (IOException failed) {
            problems.add(at, "The file cannot be put back (%s).".formatted(Console.why(failed)), "");
            return false;
        }
    }

    private Path undone() {
        return file.resolveSibling(file.getFileName() + ".undone");
    }

    /** What moving the backup gives: the same as it gave then. */
    private byte[] again(EditionsAtHand editions, Console console, Problems problems) {
        Optional<FileToMove> old = FileToMove.read(backup, editions, console, problems);
        Optional<Upgrade> upgrade = old.flatMap(each -> each.to(to, editions, problems));
        return upgrade.map(each -> old.orElseThrow().encoded().bytes(each.text()))
                .orElse(new byte[0]);
    }
}
