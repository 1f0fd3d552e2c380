package org.fairlead.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.PackTestXml;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.DocxDocument;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.handbook.Handbook;
import org.fairlead.reports.pdf.PdfDocument;

/** Writes a handbook of each pack of the project, for people to read and comment on. Runs none of its rules. */
@Mojo(name = "handbook", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class HandbookMojo extends OwnPackMojo {
    private static final List<String> FORMS = List.of("html", "docx", "pdf");

    /** The forms to write: html, docx, pdf. */
    @Parameter(property = "fairlead.handbookFormats", defaultValue = "html")
    private List<String> handbookFormats = List.of();

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("formats", handbookFormats);
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        for (String form : handbookFormats) {
            if (!FORMS.contains(form)) {
                throw new Refusal(
                        "handbookFormats: '%s' is not known. %s".formatted(form, Suggestion.orKnown(form, FORMS)));
            }
        }
        try (PacksAtHand packs = packs()) {
            for (Path each : folders()) {
                Problems problems = new Problems();
                ReadPack read = packs.packs()
                        .readFolder(each, name(each), problems)
                        .orElseThrow(() -> Refusal.of(problems.sorted()));
                Document handbook = Handbook.of(read);
                for (String form : handbookFormats) {
                    Path file = write(
                            "%s-handbook.%s"
                                    .formatted(PackTestXml.suite(read.pack().ref()), form),
                            bytes(handbook, form));
                    told.say("Written: " + name(file));
                }
            }
        }
    }

    private static byte[] bytes(Document handbook, String form) {
        return switch (form) {
            case "docx" -> DocxDocument.forComments(handbook, Setting.PLAIN);
            case "pdf" -> PdfDocument.of(handbook);
            default -> HtmlDocument.of(handbook).getBytes(StandardCharsets.UTF_8);
        };
    }
}
