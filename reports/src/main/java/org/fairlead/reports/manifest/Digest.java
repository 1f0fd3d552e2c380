package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.fairlead.engine.reading.PackFolder;

/** SHA-256 in hexadecimal, as other programs show it. */
public final class Digest {
    /** What stands in a manifest until the digest is known. */
    static final String NONE = "0".repeat(64);

    private final MessageDigest digest = PackFolder.sha256();

    Digest() {}

    public static String of(byte[] bytes) {
        return new Digest().with(bytes, 0, bytes.length).hex();
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest with(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** A text and where it ends, so that two texts never pass for two others. */
    Digest with(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return with(
                        new byte[] {
                            (byte) (bytes.length >>> 24),
                            (byte) (bytes.length >>> 16),
                            (byte) (bytes.length >>> 8),
                            (byte) bytes.length
                        },
                        0,
                        4)
                .with(bytes, 0, bytes.length);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
