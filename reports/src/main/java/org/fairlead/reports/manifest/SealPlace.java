package org.fairlead.reports.manifest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where files of one form keep their seal. */
interface SealPlace {
    /** By the name of the form. A form that is not here carries no seal. */
    Map<String, SealPlace> ALL = Map.of(
            "html",
            new TextPlace(Pattern.compile("<meta name=\"fairlead-seal\" content=\"([^\"]*)\"")),
            "json",
            new TextPlace(Pattern.compile("^  \"seal\": \"([^\"]*)\"", Pattern.MULTILINE)),
            "md",
            new TextPlace(Pattern.compile("^<!-- fairlead-seal: (\\S*) -->$", Pattern.MULTILINE)),
            "pdf",
            new TextPlace(Pattern.compile("/FairleadSeal *\\(([^)\\\\]*)\\)")),
            "ics",
            new FoldedPlace("X-FAIRLEAD-SEAL:"),
            "docx",
            new ZipPlace(),
            "xlsx",
            new ZipPlace());

    static Optional<SealPlace> of(String format) {
        return Optional.ofNullable(ALL.get(format));
    }

    /** The one seal of the file; nothing where there is none, or more than one. */
    Optional<String> find(byte[] file);

    /** The file with another seal of the same length. */
    byte[] replaced(byte[] file, String by);

    /** SHA-256 of what the file holds beside its seal. */
    String contents(byte[] file);
}
