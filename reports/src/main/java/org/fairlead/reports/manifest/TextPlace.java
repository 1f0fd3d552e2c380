package org.fairlead.reports.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file that is known by the signs around it, which no text of a person can hold there: it would be escaped.
 *
 * @param pattern its first group is the seal
 */
record TextPlace(Pattern pattern) implements SealPlace {
    @Override
    public Optional<String> find(byte[] file) {
        return place(file).map(found -> found.group(1));
    }

    @Override
    public byte[] replaced(byte[] file, String by) {
        Matcher place = found(file);
        byte[] changed = file.clone();
        byte[] seal = by.getBytes(StandardCharsets.ISO_8859_1);
        if (seal.length != place.end(1) - place.start(1)) {
            throw new IllegalArgumentException("A seal of (%d) signs cannot take the place of one of (%d)."
                    .formatted(seal.length, place.end(1) - place.start(1)));
        }
        System.arraycopy(seal, 0, changed, place.start(1), seal.length);
        return changed;
    }

    @Override
    public String contents(byte[] file) {
        Matcher place = found(file);
        return new Digest()
                .with(file, 0, place.start(1))
                .with(file, place.end(1), file.length - place.end(1))
                .hex();
    }

    private Matcher found(byte[] file) {
        return place(file).orElseThrow(() -> new IllegalArgumentException("There is not one seal in this file."));
    }

    private Optional<Matcher> place(byte[] file) {
        // One sign for each byte, so that places in the text are places in the file.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher first = pattern.matcher(text);
        return first.find() && !pattern.matcher(text).find(first.end()) ? Optional.of(first) : Optional.empty();
    }
}
