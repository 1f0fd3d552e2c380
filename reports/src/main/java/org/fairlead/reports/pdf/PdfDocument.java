package org.fairlead.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;

/**
 * A document as PDF on A4: tagged as PDF/UA-1 asks, so that programs can read it aloud, and with all it needs inside, as PDF/A-3u asks, so
 * that it can be archived.
 */
public final class PdfDocument {
    /** Where the name of the platform stands in a colour profile (ICC.1:2010, 7.2). */
    private static final int PLATFORM = 40;

    private static final String PRODUCER = "Fairlead";

    private PdfDocument() {}

    /** The file in English and without a brand. */
    public static byte[] of(Document document) {
        return of(document, Setting.PLAIN);
    }

    /**
     * The file. The same document gives the same bytes. The seal stands as it is in the document information, under the key FairleadSeal.
     */
    public static byte[] of(Document document, Setting setting) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        try (var pdf = new PDDocument();
                var typefaces = new Typefaces()) {
            String text = PrintPage.text(document, setting);
            var builder = new PdfRendererBuilder();
            builder.withW3cDocument(PrintPage.of(text, setting, typefaces), null);
            builder.usePDDocument(pdf);
            typefaces.addTo(builder, pdf);
            builder.useSVGDrawer(new ChartDrawer(setting.brand().colour(), typefaces.families()));
            builder.useUnicodeBidiSplitter(ReadingRuns::new);
            builder.useUnicodeBidiReorderer(new ReadingOrder());
            for (var when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:image/"), when);
            }
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer(PRODUCER);
            return bytes(builder, pdf, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(PdfRendererBuilder builder, PDDocument pdf, String text) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var labels = new PDPageLabels(pdf);
            var range = new PDPageLabelRange();
            range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(0, range);
            pdf.getDocumentCatalog().setPageLabels(labels);
            var bytes = new ByteArrayOutputStream();
            pdf.getDocument().setDocumentID(id(text));
            apart(pdf);
            nowhere(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Only objects of generation 0 are packed with others: the document information is to be read without a program for PDF. */
    private static void apart(PDDocument pdf) {
        long number = pdf.getDocument().getHighestXRefObjectNumber() + 1;
        pdf.getDocument().setHighestXRefObjectNumber(number);
        pdf.getDocumentInformation().getCOSObject().setKey(new COSObjectKey(number, 1));
    }

    /** Takes the name of the platform out of the colours: it is all in which one Java's sRGB differs from another's. */
    private static void nowhere(PDDocument pdf) throws IOException {
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            var stream = new PDStream(intent.getDestOutputIntent());
            byte[] profile = stream.toByteArray();
            Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(profile);
            }
        }
    }

    /** An id of the text alone, since the one that is made otherwise is made of the time. */
    private static COSArray id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            var id = new COSString(Arrays.copyOf(digest, 16));
            return new COSArray(List.of(id, id));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
