package org.fairlead.reports.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose entries carry one given day, so that the same content gives the same bytes whenever it is written. */
public final class SteadyZip {
    /** Zips know no earlier day. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    /** What Word embeds and is a zip itself. */
    private static final String SHEET = ".xlsx";

    private SteadyZip() {}

    public static byte[] of(byte[] zip, LocalDate day) throws IOException {
        LocalDate stamp = day.isBefore(EARLIEST) ? EARLIEST : day;
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(stamp.atStartOfDay());
                out.putNextEntry(steady);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().endsWith(SHEET) ? of(content, day) : content);
            }
        }
        return bytes.toByteArray();
    }
}
