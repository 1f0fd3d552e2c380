package org.fairlead.reports.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;

/** Opens a workbook, and says of anything else what it is. Nothing in it is run, and no more is unpacked than a laptop can bear. */
final class WorkbookBytes {
    /** Far above any questionnaire: a full one has some 60 kB. */
    static final long LARGEST = 10_000_000;

    private static final long LARGEST_UNPACKED = 40_000_000;
    private static final int MOST_PARTS = 2_000;

    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String AGAIN = "Maybe open it and save it as .xlsx.";

    static {
        // What a person wrote may well be one sign a thousand times over. The limits above are the ones that count.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final byte[] bytes;
    private final Position at;
    private final Problems problems;

    private WorkbookBytes(byte[] bytes, String name, Problems problems) {
        this.bytes = bytes;
        this.at = Position.of(name);
        this.problems = problems;
    }

    /** The workbook, or nothing and a problem. */
    static Optional<XSSFWorkbook> open(byte[] bytes, String name, Problems problems) {
        return new WorkbookBytes(bytes, name, problems).open();
    }

    private Optional<XSSFWorkbook> open() {
        if (startsWith(OLD)) {
            return refused(
                    contains("EncryptedPackage")
                            ? refusal("This workbook opens with a password.", "Maybe save it again without one.")
                            : refusal("This is a file of an old kind, such as .xls.", AGAIN));
        }
        if (!startsWith(new byte[] {'P', 'K'})) {
            return refused(
                    refusal(
                            "This is no workbook.",
                            "Maybe it is text: a self-assessment in text ends in .yml, and a .csv has no room for all its sheets."));
        }
        try {
            Optional<Refusal> refusal = unpacked();
            return refusal.isPresent()
                    ? refused(refusal.get())
                    : Optional.of(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException broken) {
            // The library throws errors of many kinds at a damaged file. What is wrong in it helps nobody.
            return refused(refusal(
                    "This workbook is damaged and cannot be read.",
                    "Maybe open it with a program for spreadsheets, which may mend it, and save it again."));
        }
    }

    private record Refusal(String what, String maybe) {}

    private static Refusal refusal(String what, String maybe) {
        return new Refusal(what, maybe);
    }

    private Optional<XSSFWorkbook> refused(Refusal refusal) {
        problems.add(at, refusal.what(), refusal.maybe());
        return Optional.empty();
    }

    /** Unpacks all of it once and keeps nothing, to see what it is and how much. */
    private Optional<Refusal> unpacked() throws IOException {
        long size = 0;
        int parts = 0;
        String types = "";
        String mimetype = "";
        byte[] buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean wanted = part.getName().equals("[Content_Types].xml")
                        || part.getName().equals("mimetype");
                StringBuilder text = new StringBuilder();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_UNPACKED) {
                        return tooMuch();
                    }
                    if (wanted) {
                        text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                }
                types = part.getName().equals("[Content_Types].xml") ? text.toString() : types;
                mimetype = part.getName().equals("mimetype") ? text.toString() : mimetype;
                if (++parts > MOST_PARTS) {
                    return tooMuch();
                }
            }
        }
        if (parts == 0) {
            throw new ZipException("nothing in it");
        }
        return kind(types, mimetype);
    }

    private static Optional<Refusal> tooMuch() {
        return Optional.of(refusal(
                String.format(
                        Locale.UK,
                        "This workbook unpacks to more than %,d bytes, which is not read.",
                        LARGEST_UNPACKED),
                "Maybe this is not the file you meant."));
    }

    private static Optional<Refusal> kind(String types, String mimetype) {
        if (types.contains("macroEnabled")) {
            return Optional.of(refusal(
                    "This workbook may hold macros, and such files are not read.",
                    "Maybe save it as .xlsx, without them."));
        }
        if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("spreadsheetml.template.main+xml")) {
            return Optional.empty();
        }
        if (mimetype.contains("opendocument.spreadsheet")) {
            return Optional.of(refusal("This is an OpenDocument spreadsheet (.ods).", AGAIN));
        }
        if (types.contains("wordprocessingml")) {
            return Optional.of(refusal(
                    "This is a document of a word processor (.docx), and a workbook is wanted.",
                    "Maybe this is not the file you meant."));
        }
        return Optional.of(
                refusal("This is no workbook, though it is packed like one.", "Maybe this is not the file you meant."));
    }

    private boolean startsWith(byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(String name) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
