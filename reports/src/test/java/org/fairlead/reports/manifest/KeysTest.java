package org.fairlead.reports.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Path having(String text) throws IOException {
        return Files.writeString(folder.resolve("key.pem"), text);
    }

    private static String pem(String what, String base64) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, base64, what);
    }

    /** The first test of RFC 8032, 7.1. */
    @Test
    void the_public_key_follows_from_the_private_one() throws IOException {
        String privateKey =
                "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        Path file = having(pem(
                "PRIVATE KEY", Base64.getEncoder().encodeToString(HexFormat.of().parseHex(privateKey))));
        assertThat(Keys.signer(file, "key.pem", problems).map(Signer::publicKey))
                .contains("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_fresh_pair_belongs_together_and_is_like_no_other() throws IOException {
        Keys.Pair pair = Keys.fresh();
        Optional<String> signer =
                Keys.signer(having(pair.privateText()), "key.pem", problems).map(Signer::publicKey);
        assertThat(signer).isPresent();
        assertThat(Keys.known(having(pair.publicText()), "key.pem", problems)).isEqualTo(signer);
        assertThat(Keys.fresh()).isNotEqualTo(pair);
        assertThat(pair.toString()).doesNotContain("PRIVATE");
    }

    @Nested
    class what_cannot_be_used {
        private void is_refused_for_signing(String text, String sentence) throws IOException {
            assertThat(Keys.signer(having(text), "key.pem", problems)).isEmpty();
            assertThat(problems.sorted()).extracting(Object::toString).containsExactly("key.pem: " + sentence);
        }

        @Test
        void is_a_public_key_where_a_private_one_is_wanted() throws IOException {
            is_refused_for_signing(
                    Keys.fresh().publicText(), "This is a public key, and a report is signed with the private one.");
        }

        @Test
        void is_a_private_key_where_a_public_one_is_wanted() throws IOException {
            assertThat(Keys.known(having(Keys.fresh().privateText()), "key.pem", problems))
                    .isEmpty();
            assertThat(problems.sorted())
                    .extracting(Object::toString)
                    .containsExactly(
                            "key.pem: This is a private key, and a report is verified with the public one. Keep the private one to yourself.");
        }

        @Test
        void is_a_key_of_another_kind() throws Exception {
            var rsa = java.security.KeyPairGenerator.getInstance("RSA").generateKeyPair();
            String sentence =
                    "This is a key of another kind, and reports are signed with Ed25519. Maybe make a pair with: fairlead key new --out ours";
            is_refused_for_signing(
                    pem(
                            "PRIVATE KEY",
                            Base64.getMimeEncoder()
                                    .encodeToString(rsa.getPrivate().getEncoded())),
                    sentence);
            problemsOf(pem("RSA PRIVATE KEY", "MIIE"), sentence);
            problemsOf(pem("OPENSSH PRIVATE KEY", "b3Bl"), sentence);
            Problems own = new Problems();
            String text = pem(
                    "PUBLIC KEY",
                    Base64.getMimeEncoder().encodeToString(rsa.getPublic().getEncoded()));
            assertThat(Keys.known(having(text), "key.pem", own)).isEmpty();
            assertThat(own.sorted()).extracting(Object::toString).containsExactly("key.pem: " + sentence);
        }

        private void problemsOf(String text, String sentence) throws IOException {
            Problems own = new Problems();
            assertThat(Keys.signer(having(text), "key.pem", own)).isEmpty();
            assertThat(own.sorted()).extracting(Object::toString).containsExactly("key.pem: " + sentence);
        }

        @Test
        void is_a_key_behind_a_password() throws IOException {
            is_refused_for_signing(
                    pem("ENCRYPTED PRIVATE KEY", "MIIE"),
                    "This key is locked with a password, and Fairlead asks for none. Maybe unlock a copy with: openssl pkey -in locked.pem -out private.pem");
        }

        @Test
        void is_no_key_at_all() throws IOException {
            is_refused_for_signing(
                    "Dear Sirs",
                    "This is no private key: there is no line '-----BEGIN PRIVATE KEY-----' in it. Maybe make a pair with: fairlead key new --out ours");
        }

        @Test
        void is_a_key_cut_short() throws IOException {
            String text = Keys.fresh().privateText();
            is_refused_for_signing(
                    text.substring(0, 60),
                    "The key in this file is damaged: it was cut short or changed. Maybe take the file from where you keep it safe.");
        }
    }
}
