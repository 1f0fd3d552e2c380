package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the form of a file by what is in it: people rename files. */
final class FormOf {
    private static final int BEGINNING = 200;

    private FormOf() {}

    /** "html"; nothing for what no report can be. */
    static Optional<String> file(byte[] bytes) {
        if (isZip(bytes)) {
            Set<String> parts = Parts.of(bytes).parts().keySet();
            return parts.contains("word/document.xml")
                    ? Optional.of("docx")
                    : Optional.of("xlsx").filter(form -> parts.contains("xl/workbook.xml"));
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("%pdf-")) {
            return Optional.of("pdf");
        }
        if (beginning.startsWith("begin:vcalendar")) {
            return Optional.of("ics");
        }
        if (beginning.startsWith("{")) {
            return Optional.of("json");
        }
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            return Optional.of("html");
        }
        return SealPlace.of("md").flatMap(place -> place.find(bytes)).map(seal -> "md");
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
