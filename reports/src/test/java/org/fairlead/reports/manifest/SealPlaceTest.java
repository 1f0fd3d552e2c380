package org.fairlead.reports.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealPlaceTest {
    private static final String SEAL = "eyJzZWFsIjoiMSJ9" + "Ab-_".repeat(40);
    private static final String OTHER = "eyJzZWFsIjoiMSJ9" + "zZ09".repeat(40);

    /** A file of each form around a seal. */
    static Map<String, byte[]> files(String seal) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("html", text("<!DOCTYPE html>\n<meta name=\"fairlead-seal\" content=\"" + seal + "\"/>\n<p>ŵ</p>"));
        files.put("json", text("{\n  \"report\": 1,\n  \"seal\": \"" + seal + "\",\n  \"ŵ\": 2\n}\n"));
        files.put("md", text("# Ŵ\n\n<!-- fairlead-seal: " + seal + " -->\n"));
        files.put("pdf", text("%PDF-1.7\n<< /Title (x) /FairleadSeal (" + seal + ")\n>>\n"));
        files.put("ics", text("BEGIN:VCALENDAR\r\n" + folded("X-FAIRLEAD-SEAL:" + seal) + "END:VCALENDAR\r\n"));
        files.put("docx", zip(Map.of("word/document.xml", "<w/>", "docProps/custom.xml", property(seal))));
        files.put("xlsx", zip(Map.of("xl/workbook.xml", "<w/>", "docProps/custom.xml", property(seal))));
        return files;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String folded(String line) {
        return line.replaceAll("(.{74})", "$1\r\n ") + "\r\n";
    }

    private static String property(String seal) {
        return "<Properties><property fmtid=\"{D5}\" pid=\"2\" name=\"FairleadSeal\"><vt:lpwstr>" + seal
                + "</vt:lpwstr></property></Properties>";
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDate.of(2026, 9, 30).atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(text(part.getValue()));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<String> forms() {
        return SealPlace.ALL.keySet().stream().sorted().toList();
    }

    private static byte[] file(String form, String seal) {
        return Optional.ofNullable(files(seal).get(form)).orElseThrow();
    }

    private static SealPlace place(String form) {
        return SealPlace.of(form).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_seal_is_found(String form) {
        assertThat(place(form).find(file(form, SEAL))).contains(SEAL);
        assertThat(FormOf.file(file(form, SEAL))).contains(form);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void another_takes_its_place_and_nothing_else_changes(String form) {
        assertThat(place(form).replaced(file(form, SEAL), OTHER)).isEqualTo(file(form, OTHER));
        assertThat(place(form).contents(file(form, OTHER)))
                .isEqualTo(place(form).contents(file(form, SEAL)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void one_of_another_length_is_refused(String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(form).replaced(file(form, SEAL), OTHER + "A"))
                .withMessage("A seal of (177) signs cannot take the place of one of (176).");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_file_without_one_has_none(String form) {
        byte[] other = form.equals("html") ? file("json", SEAL) : file("html", SEAL);
        assertThat(place(form).find(other)).isEmpty();
    }

    @Test
    void two_seals_are_none() {
        for (String form : List.of("html", "json", "md", "pdf", "ics")) {
            String file = new String(file(form, SEAL), StandardCharsets.UTF_8);
            assertThat(place(form).find(text(file + file))).as(form).isEmpty();
        }
    }

    @Test
    void text_of_a_person_is_no_seal() {
        assertThat(place("json").find(text("{\n  \"remark\": \"\\n  \\\"seal\\\": \\\"x\\\"\"\n}")))
                .isEmpty();
        assertThat(place("html").find(text("&lt;meta name=\"fairlead-seal\" content=\"x\"/&gt;")))
                .isEmpty();
        assertThat(place("pdf").find(text("<< /Title (/FairleadSeal \\(x\\)) >>")))
                .isEmpty();
    }

    @Nested
    class a_zip_that_contradicts_itself {
        private final byte[] one = zip(Map.of("word/document.xml", "what some programs read"));
        private final byte[] other = zip(Map.of("word/document.xml", "what others read"));

        @Test
        void is_none() throws IOException {
            var both = new ByteArrayOutputStream();
            both.write(one);
            both.write(other);
            assertThat(Parts.of(one).parts()).containsKey("word/document.xml");
            assertThat(Parts.of(both.toByteArray()).parts()).isEmpty();
        }

        @Test
        void is_none_where_one_file_stands_in_it_twice() {
            byte[] twice = zip(Map.of("a", "1", "b", "2"));
            String text = new String(twice, StandardCharsets.ISO_8859_1);
            byte[] same = text.replace("b", "a").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Parts.of(same).parts()).isEmpty();
        }

        @Test
        void is_none_where_it_is_cut_short() {
            assertThat(Parts.of(java.util.Arrays.copyOf(one, one.length - 30)).parts())
                    .isEmpty();
            assertThat(Parts.of(new byte[] {'P', 'K', 3, 4}).parts()).isEmpty();
        }
    }

    /** 10 MB of zeros pack to 10 kB; 210 of them would be 2 GB. */
    @Test
    void a_zip_that_unpacks_to_more_than_any_report_is_none() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 25; i++) {
                zip.putNextEntry(new ZipEntry("zeros" + i));
                zip.write(new byte[10_000_000]);
            }
        }
        assertThat(Parts.of(bytes.toByteArray()).parts()).isEmpty();
    }
}
