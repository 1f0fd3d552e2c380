package org.fairlead.reports.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.PackRef;

/** A manifest as it is written down: one JSON object of texts, in base64url, so that it fits everywhere and can be replaced in place. */
final class ManifestText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ManifestText() {}

    static String json(Manifest manifest) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var entry : manifest.entries().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** In letters, figures, '-' and '_'. Manifests that differ in digests and signs alone give texts of one length. */
    static String seal(Manifest manifest) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json(manifest).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The manifest in a seal.
     *
     * @throws UnreadableSealException where there is none, with a sentence that says why
     */
    static Manifest read(String seal) throws UnreadableSealException {
        Map<String, String> entries = entries(decoded(seal));
        String version = entries.getOrDefault("seal", "");
        if (version.matches("[0-9]{1,9}") && Integer.parseInt(version) > Integer.parseInt(Manifest.VERSION)) {
            throw new UnreadableSealException(
                    "Its seal has the format %s, and this Fairlead knows format %s."
                            .formatted(version, Manifest.VERSION),
                    "Maybe a newer Fairlead made it: it can be verified with that one.");
        }
        Manifest manifest = manifest(entries);
        if (!seal(manifest).equals(seal)) {
            throw damaged();
        }
        return manifest;
    }

    private static String decoded(String seal) throws UnreadableSealException {
        try {
            return new String(Base64.getUrlDecoder().decode(seal), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw damaged();
        }
    }

    private static UnreadableSealException damaged() {
        return new UnreadableSealException(
                "Its seal is damaged: it was cut short or changed.",
                "Maybe another program shortened it when it saved the file.");
    }

    private static Map<String, String> entries(String text) throws UnreadableSealException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw damaged();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    throw damaged();
                }
                entries.put(name, json.getText());
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw damaged();
            }
            return entries;
        } catch (UnreadableSealException known) {
            throw known;
        } catch (IOException notJson) {
            throw damaged();
        }
    }

    private static Manifest manifest(Map<String, String> entries) throws UnreadableSealException {
        for (String needed : new String[] {
            "fairlead",
            "format",
            "language",
            "packDigest",
            "answers",
            "answersDigest",
            "judged",
            "result",
            "stands",
            "contents"
        }) {
            if (!entries.containsKey(needed)) {
                throw damaged();
            }
        }
        Optional<PackRef> pack = PackRef.parse(entries.getOrDefault("pack", ""));
        if (pack.isEmpty() || entries.containsKey("key") != entries.containsKey("signature")) {
            throw damaged();
        }
        Origin origin = new Origin(
                text(entries, "fairlead"),
                text(entries, "packDigest"),
                text(entries, "answers"),
                text(entries, "answersDigest"),
                Optional.ofNullable(entries.get("target")),
                Optional.ofNullable(entries.get("template")));
        return new Manifest(
                origin,
                text(entries, "format"),
                text(entries, "language"),
                pack.get(),
                text(entries, "judged"),
                Optional.ofNullable(entries.get("brand")),
                text(entries, "result"),
                text(entries, "stands"),
                text(entries, "contents"),
                Optional.ofNullable(entries.get("key"))
                        .map(key -> new Manifest.Signature(key, text(entries, "signature"))));
    }

    private static String text(Map<String, String> entries, String name) {
        return entries.getOrDefault(name, "");
    }
}
