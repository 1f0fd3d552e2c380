package org.fairlead.reports.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whether a file can be used as a template, and whether the reports made of it could do harm where they are opened. */
final class DocxTemplateCheck {
    /** What a template may unpack to; a bomb unpacks to far more. */
    private static final long LARGEST = 200_000_000;

    private static final int MOST_FILES = 5000;
    /** The list of contents that every file of Office has. */
    private static final String OFFICE = "[Content_Types].xml";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAYBE_SAVE = "Maybe open it in Word and save it as a template (.dotx).";
    private static final String ATTACHED_TEMPLATE = "/attachedTemplate";
    /** Fields that fetch, or start, something else when they are renewed. */
    private static final Pattern FETCHING =
            Pattern.compile("\\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK)\\b", Pattern.CASE_INSENSITIVE);

    /** The names of errors in the library's messages, which say nothing to the owner of a template. */
    private static final Pattern CLASS = Pattern.compile("\\b(\\w+\\.)+\\w+(Exception|Error): ?");

    private final Position at;
    private final Problems problems;

    DocxTemplateCheck(Position at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    void check(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            old(bytes);
        } else if (magic != FileMagic.OOXML) {
            problems.add(at, "This is no Word file: it is not even a zip, which every .docx and .dotx is.", MAYBE_SAVE);
        } else if (isUnpackable(bytes)) {
            whole(bytes);
        }
    }

    /** Word files before 2007, and those of today that a password protects, are of another make. */
    private void old(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                problems.add(
                        at, "The template is protected by a password.", "Maybe save it in Word without a password.");
            } else {
                problems.add(at, "This is a file of an old Office (such as .doc), not a .docx or .dotx.", MAYBE_SAVE);
            }
        } catch (IOException | RuntimeException damaged) {
            damaged(damaged);
        }
    }

    private boolean isUnpackable(byte[] bytes) {
        long size = 0;
        int files = 0;
        boolean office = false;
        byte[] piece = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                office |= entry.getName().equals(OFFICE);
                for (int read = zip.read(piece); read >= 0 && size <= LARGEST; read = zip.read(piece)) {
                    size += read;
                }
                if (size > LARGEST || files > MOST_FILES) {
                    bomb();
                    return false;
                }
            }
            if (!office) {
                noDocument();
            }
            return office;
        } catch (IOException | IllegalArgumentException damaged) {
            damaged(damaged);
            return false;
        }
    }

    private void bomb() {
        problems.add(
                at,
                "The template unpacks to more than %d MB or %d files, which no template needs."
                        .formatted(LARGEST / 1_000_000, MOST_FILES));
    }

    private void whole(byte[] bytes) {
        int before = problems.size();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            kind(parts);
            if (problems.size() == before) {
                danger(parts);
            }
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException damaged) {
            // Whatever a damaged file makes the library throw, it is the file.
            if (String.valueOf(damaged.getMessage()).contains("Zip bomb")) {
                bomb();
            } else {
                damaged(damaged);
            }
            return;
        }
        if (problems.size() == before) {
            text(bytes);
        }
    }

    private void kind(OPCPackage parts) {
        PackageRelationshipCollection main = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        PackagePart document = main.size() == 0 ? null : parts.getPart(main.getRelationship(0));
        String type = document == null ? "" : document.getContentType();
        if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
            problems.add(at, "This is a spreadsheet, and a Word template (.dotx or .docx) is wanted.");
        } else if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            problems.add(at, "These are slides, and a Word template (.dotx or .docx) is wanted.");
        } else if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            macros();
        } else if (!type.equals(XWPFRelation.DOCUMENT.getContentType())
                && !type.equals(XWPFRelation.TEMPLATE.getContentType())) {
            noDocument();
        }
    }

    private void noDocument() {
        problems.add(at, "This is a zip, but no Word file: it holds no document of Word.", MAYBE_SAVE);
    }

    private void macros() {
        problems.add(
                at,
                "The template has macros (.dotm or .docm), which would be in every report made of it.",
                "Maybe save it in Word as a template without macros (.dotx).");
    }

    private void danger(OPCPackage parts) throws InvalidFormatException, IOException, SAXException {
        for (PackagePart part : parts.getParts()) {
            if (part.getContentType().contains("vbaProject")) {
                macros();
            }
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relationship : part.getRelationships()) {
                    leading(part, relationship);
                }
            }
            if (part.getContentType().contains("wordprocessingml")
                    && part.getContentType().endsWith("+xml")) {
                fields(part);
            }
        }
    }

    private void leading(PackagePart part, PackageRelationship relationship) {
        String type = relationship.getRelationshipType();
        String what = type.substring(type.lastIndexOf('/') + 1);
        if (type.endsWith("/control") || type.endsWith("/aFChunk")) {
            problems.add(
                    at,
                    "The template holds something that Word would run or read in when a report is opened (%s in %s)."
                            .formatted(what, part.getPartName()),
                    "Maybe remove it in Word.");
        } else if (relationship.getTargetMode() == TargetMode.EXTERNAL
                && !type.endsWith("/hyperlink")
                && !type.endsWith(ATTACHED_TEMPLATE)) {
            problems.add(
                    at,
                    "The template fetches something from outside when a report is opened: '%s' (%s in %s)."
                            .formatted(relationship.getTargetURI(), what, part.getPartName()),
                    "Maybe insert it in Word instead of linking to it.");
        }
    }

    private void fields(PackagePart part) throws IOException, SAXException {
        var instructions = new StringBuilder();
        try (InputStream in = part.getInputStream()) {
            Element root = DocumentHelper.readDocument(in).getDocumentElement();
            NodeList runs = root.getElementsByTagNameNS(WORD, "instrText");
            for (int i = 0; i < runs.getLength(); i++) {
                instructions.append(runs.item(i).getTextContent());
            }
            NodeList simple = root.getElementsByTagNameNS(WORD, "fldSimple");
            for (int i = 0; i < simple.getLength(); i++) {
                instructions.append(' ').append(((Element) simple.item(i)).getAttributeNS(WORD, "instr"));
            }
        }
        Matcher fetching = FETCHING.matcher(instructions);
        if (fetching.find()) {
            problems.add(
                    at,
                    "The template has a field that fetches or starts something else (%s in %s)."
                            .formatted(fetching.group().toUpperCase(Locale.ROOT), part.getPartName()),
                    "Maybe remove it in Word (Alt+F9 shows fields).");
        }
    }

    private void text(byte[] bytes) {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxSlot.Marks marks = DocxSlot.marks(docx);
            if (marks.all() > 1) {
                problems.add(
                        at,
                        "The template says %s in (%d) places, and a report goes into one."
                                .formatted(DocxTemplate.MARK, marks.all()));
            } else if (marks.usable() < marks.all()) {
                problems.add(
                        at,
                        "The template says %s in a table, in a box or amid other words, where a report cannot go."
                                .formatted(DocxTemplate.MARK),
                        "Maybe give it a paragraph of its own.");
            }
        } catch (IOException | RuntimeException damaged) {
            damaged(damaged);
        }
    }

    private void damaged(Exception why) {
        Throwable root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        problems.add(
                at,
                "The template is damaged and cannot be read (%s)."
                        .formatted(CLASS.matcher(said).replaceAll("")),
                "Maybe open it in Word, which can repair files, and save it again.");
    }

    /** Takes out where the template itself came from: Word would look there, across a network too. */
    static void forgetOrigin(XWPFDocument docx) throws InvalidFormatException {
        XWPFSettings settings = docx.getSettings();
        if (settings.getCTSettings().isSetAttachedTemplate()) {
            settings.getCTSettings().unsetAttachedTemplate();
        }
        for (PackageRelationship each : settings.getPackagePart().getRelationships()) {
            if (each.getRelationshipType().endsWith(ATTACHED_TEMPLATE)) {
                settings.getPackagePart().removeRelationship(each.getId());
            }
        }
    }
}
