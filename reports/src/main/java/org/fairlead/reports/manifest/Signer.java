package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Someone who signs reports, with an Ed25519 key. */
public final class Signer {
    /** What stands in a manifest until it is signed. */
    static final String NONE = "A".repeat(86);

    /** Before everything that is signed, so that the sign can never stand below anything else. */
    private static final String PURPOSE = "fairlead report seal 1\n";

    private final PrivateKey key;
    private final String publicKey;

    Signer(PrivateKey key, String publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** The public key that belongs to the signer's, 32 bytes in hexadecimal. */
    public String publicKey() {
        return publicKey;
    }

    Manifest signed(Manifest manifest) {
        try {
            Signature signing = Signature.getInstance(Keys.ALGORITHM);
            signing.initSign(key);
            signing.update(message(manifest));
            return manifest.withSign(Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether whoever holds the key that the manifest names signed it as it is. */
    static boolean isGenuine(Manifest manifest) {
        return manifest.signature().filter(by -> isGenuine(manifest, by)).isPresent();
    }

    private static boolean isGenuine(Manifest manifest, Manifest.Signature by) {
        try {
            Signature checking = Signature.getInstance(Keys.ALGORITHM);
            checking.initVerify(Keys.publicKey(by.key()));
            checking.update(message(manifest));
            return checking.verify(Base64.getUrlDecoder().decode(by.sign()));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    private static byte[] message(Manifest manifest) {
        return (PURPOSE + ManifestText.json(manifest.withSign(NONE))).getBytes(StandardCharsets.UTF_8);
    }
}
