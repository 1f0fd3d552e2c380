package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** Ed25519 keys in the files that other programs, such as openssl, write and read too: PKCS#8 and X.509 in PEM. */
public final class Keys {
    static final String ALGORITHM = "Ed25519";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    /** How a key says that it is one of these (RFC 8410). */
    private static final String ED25519 = "06032b6570";
    /** What stands before the 32 bytes of a public key in X.509 (RFC 8410). */
    private static final String BEFORE_PUBLIC = "302a300506032b6570032100";

    private Keys() {}

    /**
     * A new pair of keys as the texts of two files.
     *
     * @param publicText the key for those who verify, which anyone may have
     */
    public record Pair(String privateText, String publicText) {
        @Override
        public String toString() {
            return publicText;
        }
    }

    /** A new pair. No two are alike. */
    public static Pair fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new Pair(
                    pem(PRIVATE, pair.getPrivate().getEncoded()),
                    pem(PUBLIC, pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String what, byte[] key) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what);
    }

    /** Reads a private key; a problem where the file holds none that can sign. */
    public static Optional<Signer> signer(Path file, String name, Problems problems) {
        return der(file, name, PRIVATE, problems).flatMap(der -> {
            try {
                PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
                return Optional.of(new Signer(key, hex(publicOf(key))));
            } catch (GeneralSecurityException unreadable) {
                return unreadable(der, name, problems);
            }
        });
    }

    /** Reads a public key, 32 bytes in hexadecimal; a problem where the file holds none. */
    public static Optional<String> known(Path file, String name, Problems problems) {
        return der(file, name, PUBLIC, problems).flatMap(der -> {
            try {
                return Optional.of(hex(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der))));
            } catch (GeneralSecurityException unreadable) {
                return unreadable(der, name, problems);
            }
        });
    }

    private static <T> Optional<T> unreadable(byte[] der, String name, Problems problems) {
        if (der.length > 0 && !HexFormat.of().formatHex(der).contains(ED25519)) {
            return otherKind(name, problems);
        }
        problems.add(
                Position.of(name),
                "The key in this file is damaged: it was cut short or changed.",
                "Maybe take the file from where you keep it safe.");
        return Optional.empty();
    }

    private static <T> Optional<T> otherKind(String name, Problems problems) {
        problems.add(
                Position.of(name),
                "This is a key of another kind, and reports are signed with Ed25519.",
                "Maybe make a pair with: fairlead key new --out ours");
        return Optional.empty();
    }

    private static Optional<byte[]> der(Path file, String name, String wanted, Problems problems) {
        return TextFile.read(file, name, problems).flatMap(text -> {
            for (String what : new String[] {PRIVATE, PUBLIC}) {
                Optional<byte[]> der = between(text.text(), what);
                if (der.isPresent() && what.equals(wanted)) {
                    return der;
                }
                if (der.isPresent()) {
                    problems.add(
                            Position.of(name),
                            wanted.equals(PRIVATE)
                                    ? "This is a public key, and a report is signed with the private one."
                                    : "This is a private key, and a report is verified with the public one. Keep the private one to yourself.",
                            "");
                    return Optional.empty();
                }
            }
            return notPlain(text.text(), name, wanted, problems);
        });
    }

    private static Optional<byte[]> notPlain(String text, String name, String wanted, Problems problems) {
        if (text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")) {
            problems.add(
                    Position.of(name),
                    "This key is locked with a password, and Fairlead asks for none.",
                    "Maybe unlock a copy with: openssl pkey -in locked.pem -out private.pem");
            return Optional.empty();
        }
        if (text.contains("-----BEGIN ") && text.contains(" KEY-----")) {
            return otherKind(name, problems);
        }
        problems.add(
                Position.of(name),
                "This is no %s: there is no line '-----BEGIN %s-----' in it."
                        .formatted(wanted.toLowerCase(java.util.Locale.ROOT), wanted),
                "Maybe make a pair with: fairlead key new --out ours");
        return Optional.empty();
    }

    private static Optional<byte[]> between(String text, String what) {
        String begin = "-----BEGIN %s-----".formatted(what);
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END %s-----".formatted(what));
        if (from < 0) {
            return Optional.empty();
        }
        if (to < from) {
            return Optional.of(new byte[0]);
        }
        byte[] inside = text.substring(from + begin.length(), to).getBytes(StandardCharsets.US_ASCII);
        try {
            return Optional.of(Base64.getMimeDecoder().decode(inside));
        } catch (IllegalArgumentException notBase64) {
            return Optional.of(new byte[0]);
        }
    }

    private static String hex(PublicKey key) {
        return HexFormat.of().formatHex(key.getEncoded()).substring(BEFORE_PUBLIC.length());
    }

    static PublicKey publicKey(String hex) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(BEFORE_PUBLIC + hex)));
    }

    /**
     * The public key of a private one. Java has no method for it, but makes a pair of whatever 32 bytes its source of chance gives, and
     * these 32 bytes are the private key (RFC 8032, 5.1.5).
     */
    private static PublicKey publicOf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) key)
                .getBytes()
                .orElseThrow(() -> new GeneralSecurityException("The key keeps its bytes to itself."));
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(ALGORITHM);
        pairs.initialize(java.security.spec.NamedParameterSpec.ED25519, new Given(seed));
        KeyPair pair = pairs.generateKeyPair();
        if (!java.util.Arrays.equals(pair.getPrivate().getEncoded(), key.getEncoded())) {
            throw new GeneralSecurityException("This Java makes keys in another way.");
        }
        return pair.getPublic();
    }

    /** Chance that is none: gives the bytes of a key that is there already. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(bytes, 0, into, 0, Math.min(into.length, bytes.length));
        }
    }
}
