package org.fairlead.reports.manifest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The custom property of a document of an office program: text in one of the files that are zipped together. */
record ZipPlace() implements SealPlace {
    static final String PROPERTIES = "docProps/custom.xml";

    private static final TextPlace PROPERTY = new TextPlace(Pattern.compile(
            "<(?:\\w+:)?property\\b[^>]*\\bname=\"FairleadSeal\"[^>]*>\\s*<(?:\\w+:)?lpwstr>([^<]*)</",
            Pattern.DOTALL));

    @Override
    public Optional<String> find(byte[] file) {
        return Optional.ofNullable(Parts.of(file).parts().get(PROPERTIES)).flatMap(PROPERTY::find);
    }

    @Override
    public byte[] replaced(byte[] file, String by) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(same);
                byte[] part = in.readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? PROPERTY.replaced(part, by) : part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String contents(byte[] file) {
        Digest digest = new Digest();
        for (Map.Entry<String, byte[]> part : Parts.of(file).parts().entrySet()) {
            digest.with(part.getKey());
            digest.with(
                    part.getKey().equals(PROPERTIES) ? PROPERTY.contents(part.getValue()) : Digest.of(part.getValue()));
        }
        return digest.hex();
    }
}
