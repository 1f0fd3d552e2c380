package org.fairlead.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fairlead.reports.brand.Brand.Colour;

/** A document for Word and its kin: on A4 pages of its own, or in a template. */
public final class DocxDocument {
    /** The property that carries the seal. */
    static final String SEAL = "FairleadSeal";

    private static final String PROGRAM = "Fairlead";

    private final XWPFDocument docx;
    private final Document document;
    private final Setting setting;

    private DocxDocument(XWPFDocument docx, Document document, Setting setting) {
        this.docx = docx;
        this.document = document;
        this.setting = setting;
    }

    /** The bytes of the file. The same document and setting give the same bytes. */
    public static byte[] of(Document document, Setting setting) {
        return setting.template()
                .map(template -> bytes(
                        template.open(), document, each -> new DocxDocument(each, document, setting).in(template)))
                .orElseGet(() -> bytes(new XWPFDocument(), document, each -> new DocxDocument(each, document, setting)
                        .onPages(false)));
    }

    /** The same with a wide margin, for readers who are asked what they think. */
    public static byte[] forComments(Document document, Setting setting) {
        return bytes(new XWPFDocument(), document, each -> new DocxDocument(each, document, setting).onPages(true));
    }

    private static byte[] bytes(XWPFDocument opened, Document document, Consumer<XWPFDocument> writing) {
        var bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = opened) {
            writing.accept(docx);
            docx.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), document.dated());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void onPages(boolean comments) {
        Colour colour = setting.brand().colour();
        DocxPage page = new DocxPage(docx, comments);
        DocxStyles styles = new DocxStyles(docx, colour, setting.language().tag(), page.width());
        page.lay();
        page.headAndFoot(document, setting, styles);
        DocxPlace place = DocxPlace.in(docx, page.width());
        DocxText text = new DocxText(styles, 0, Set.of());
        setting.brand()
                .logo()
                .ifPresent(logo -> DocxPage.logo(logo, text.paragraph(place, "ReportPicture", Words.NONE)));
        write(place, text, styles, colour, comments ? setting.language().say("docx.comments") : "");
        properties();
    }

    private void in(DocxTemplate template) {
        Colour colour = template.colour(docx).orElse(setting.brand().colour());
        DocxSlot slot = new DocxSlot(docx);
        DocxStyles styles = new DocxStyles(docx, colour, setting.language().tag(), slot.width());
        DocxText text = new DocxText(styles, slot.firstBookmark(), slot.bookmarks());
        write(DocxPlace.in(docx, slot.width()), text, styles, colour, "");
        slot.moveIn();
        properties();
    }

    private void write(DocxPlace place, DocxText text, DocxStyles styles, Colour colour, String hint) {
        var content = new DocxContent(docx, place, text, styles, document, colour);
        text.paragraph(place, "Subtitle", Words.of(document.subtitle()));
        text.paragraph(place, "Title", Words.of(document.title()));
        content.blocks(document.cover());
        if (!hint.isEmpty()) {
            text.paragraph(place, "ReportHint", Words.of(hint));
        }
        if (!document.parts().isEmpty()) {
            DocxContents.addTo(place, text, setting.language(), document.parts());
        }
        document.parts().forEach(part -> content.part(part, 1));
    }

    private void properties() {
        try {
            PackageProperties core = docx.getPackage().getPackageProperties();
            Optional<Date> day =
                    Optional.of(Date.from(Instant.from(document.dated().atStartOfDay(ZoneOffset.UTC))));
            core.setTitleProperty(DocxText.plain(document.title()));
            core.setSubjectProperty(DocxText.plain(document.subtitle()));
            core.setCreatorProperty(DocxText.plain(document.author()));
            core.setLastModifiedByProperty(DocxText.plain(document.author()));
            core.setLanguageProperty(setting.language().tag());
            core.setCreatedProperty(day);
            core.setModifiedProperty(day);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        POIXMLProperties properties = docx.getProperties();
        properties.getExtendedProperties().setApplication(PROGRAM);
        seal(properties.getCustomProperties());
    }

    private void seal(POIXMLProperties.CustomProperties custom) {
        var all = custom.getUnderlyingProperties();
        for (int i = all.sizeOfPropertyArray() - 1; i >= 0; i--) {
            // A template may be an earlier report.
            if (SEAL.equals(all.getPropertyArray(i).getName())) {
                all.removeProperty(i);
            }
        }
        if (!setting.seal().isEmpty()) {
            custom.addProperty(SEAL, setting.seal());
        }
    }
}
