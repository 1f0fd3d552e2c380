package org.fairlead.reports.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.reports.Page;
import org.fairlead.reports.document.SteadyZip;
import org.fairlead.reports.formats.Report;

/** All tables of a result as a workbook for Excel, LibreOffice and their kin. */
public final class XlsxWorkbook {
    /** By this name a program finds the seal again; a person sees it only who looks for it. */
    public static final String SEAL = "FairleadSeal";

    /** Characters of a name in the head or foot of a printed page. */
    private static final int NAME_ON_PAGE = 60;

    /** The blank keeps figures that follow from being taken for a size. */
    private static final String SMALL = "&9 ";

    private static final String TITLE_ON_PAGE = "&\"Arial,Bold\"&12 ";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Workbook content;
    private final Told told;
    private final XlsxStyles styles;

    private XlsxWorkbook(Workbook content) {
        this.content = content;
        this.told = new Told(content.report());
        this.styles =
                new XlsxStyles(workbook, content.report().setting().brand().colour());
    }

    /** The bytes of the file. The same report gives the same bytes. */
    public static byte[] of(Report report) {
        Told told = new Told(report);
        List<Table> tables = Tables.of(report);
        return of(new Workbook(
                report,
                told.say("tables.title"),
                new ResultAbout(told).of(tables),
                tables,
                List.of(new XlsxChart(told, tables))));
    }

    /** The bytes of a file with this content. The same content gives the same bytes. */
    public static byte[] of(Workbook content) {
        var bytes = new ByteArrayOutputStream();
        LocalDate day = content.report().plan().analysis().assessment().day();
        XSSFWorkbook workbook = new XlsxWorkbook(content).written();
        try {
            workbook.write(bytes);
            // To close it would write all of it once more, for nobody.
            workbook.getPackage().revert();
            return SteadyZip.of(bytes.toByteArray(), day);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private XSSFWorkbook written() {
        properties();
        new XlsxAbout(sheet(told.say("tables.about"), false), styles, told).write(content.about());
        for (Table table : content.tables()) {
            XSSFSheet sheet = sheet(table.title(), true);
            new XlsxSheet(sheet, styles, told).write(table);
            for (Drawing drawing : content.drawings()) {
                if (drawing.table().equals(table.name())) {
                    drawing.draw(sheet, XDDFColor.from(styles.brand()));
                }
            }
        }
        return workbook;
    }

    private XSSFSheet sheet(String title, boolean wide) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        sheet.setRightToLeft(told.language().direction().equals("rtl"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(wide);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.75);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        String name = told.analysis().assessment().organisation().name();
        if (wide) {
            sheet.getHeader().setLeft(TITLE_ON_PAGE + XlsxText.printed(title, NAME_ON_PAGE));
        }
        sheet.getFooter().setLeft(SMALL + XlsxText.printed(name, NAME_ON_PAGE));
        sheet.getFooter().setCenter(SMALL + XlsxText.printed(content.title(), NAME_ON_PAGE));
        sheet.getFooter().setRight(SMALL + told.say("tables.page", "&P", "&N"));
        return sheet;
    }

    private void properties() {
        try {
            PackageProperties core = workbook.getPackage().getPackageProperties();
            Instant day = told.analysis()
                    .assessment()
                    .day()
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            String author = Page.safe(told.report().setting().brand().name().orElse("Fairlead"));
            core.setTitleProperty(
                    Page.safe(told.analysis().assessment().organisation().name()));
            core.setSubjectProperty(content.title());
            core.setCreatorProperty(author);
            core.setLastModifiedByProperty(author);
            core.setLanguageProperty(told.language().tag());
            core.setCreatedProperty(Optional.of(Date.from(day)));
            core.setModifiedProperty(Optional.of(Date.from(day)));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        String seal = told.report().setting().seal();
        if (!seal.isEmpty()) {
            workbook.getProperties().getCustomProperties().addProperty(SEAL, seal);
        }
    }
}
