package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property of a calendar, whose long lines go on after a line break and a blank.
 *
 * @param name with the colon after it
 */
record FoldedPlace(String name) implements SealPlace {
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");

    @Override
    public Optional<String> find(byte[] file) {
        return place(file).map(found -> FOLD.matcher(found.group(1)).replaceAll(""));
    }

    @Override
    public byte[] replaced(byte[] file, String by) {
        Matcher place = found(file);
        byte[] changed = file.clone();
        int next = 0;
        for (int i = place.start(1); i < place.end(1); i++) {
            if (Character.isWhitespace(file[i])) {
                continue;
            }
            changed[i] = (byte) by.charAt(next++);
        }
        if (next != by.length()) {
            throw new IllegalArgumentException(
                    "A seal of (%d) signs cannot take the place of one of (%d).".formatted(by.length(), next));
        }
        return changed;
    }

    @Override
    public String contents(byte[] file) {
        Matcher place = found(file);
        String folds = place.group(1).replaceAll("[^\\s]", "");
        return new Digest()
                .with(file, 0, place.start(1))
                .with(folds)
                .with(file, place.end(1), file.length - place.end(1))
                .hex();
    }

    private Matcher found(byte[] file) {
        return place(file).orElseThrow(() -> new IllegalArgumentException("There is not one seal in this file."));
    }

    private Optional<Matcher> place(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Pattern pattern = Pattern.compile(
                "^" + Pattern.quote(name) + "((?:[A-Za-z0-9_-]|\r\n[ \t])*)(?=\r\n)", Pattern.MULTILINE);
        Matcher first = pattern.matcher(text);
        return first.find() && !pattern.matcher(text).find(first.end()) ? Optional.of(first) : Optional.empty();
    }
}
