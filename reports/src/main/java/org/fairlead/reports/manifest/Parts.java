package org.fairlead.reports.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files in a zip, in order. A zip says twice what it holds, before each file and in a list at its end, and programs differ in which
 * they believe. So both are read, and where they disagree the zip is refused: it could show one thing here and another elsewhere.
 *
 * @param parts by name
 */
record Parts(Map<String, byte[]> parts) {
    /** Far above any report; a zip that unpacks to more is a trap. */
    private static final long LARGEST = 200_000_000;

    private static final int MOST = 10_000;

    /** The files of a zip; none at all where it is none, disagrees with itself or is too large. */
    static Parts of(byte[] zip) {
        try {
            Map<String, byte[]> inOrder = inOrder(zip);
            return same(inOrder, listed(zip)) ? new Parts(Collections.unmodifiableMap(inOrder)) : new Parts(Map.of());
        } catch (IOException | RuntimeException notOne) {
            return new Parts(Map.of());
        }
    }

    private static Map<String, byte[]> inOrder(byte[] zip) throws IOException {
        var room = new Room();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                room.take(entry.getName(), in);
            }
        }
        return room.parts;
    }

    private static Map<String, byte[]> listed(byte[] zip) throws IOException {
        var room = new Room();
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
                try (InputStream in = file.getInputStream(entry)) {
                    room.take(entry.getName(), in);
                }
            }
        }
        return room.parts;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return java.util.List.copyOf(one.keySet()).equals(java.util.List.copyOf(other.keySet()))
                && one.entrySet().stream()
                        .allMatch(part -> java.util.Arrays.equals(part.getValue(), other.get(part.getKey())));
    }

    /** Takes in files as long as there is room. */
    private static final class Room {
        private final Map<String, byte[]> parts = new LinkedHashMap<>();
        private long left = LARGEST;

        void take(String name, InputStream in) throws IOException {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
            left -= bytes.length;
            if (left < 0 || parts.size() >= MOST || parts.put(name, bytes) != null) {
                throw new IOException("too much, or twice");
            }
        }
    }
}
