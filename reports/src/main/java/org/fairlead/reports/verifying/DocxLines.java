package org.fairlead.reports.verifying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The paragraphs and cells of a document, with the heading above and the row and column they stand in. */
final class DocxLines implements Lines {
    @Override
    public List<Line> of(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            var reader = new Reader();
            docx.getHeaderList().forEach(each -> reader.read(each.getBodyElements()));
            reader.read(docx.getBodyElements());
            docx.getFooterList().forEach(each -> reader.read(each.getBodyElements()));
            return reader.lines;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    private static final class Reader {
        private final List<Line> lines = new ArrayList<>();
        private String heading = "";

        void read(List<IBodyElement> elements) {
            for (IBodyElement element : elements) {
                if (element instanceof XWPFParagraph paragraph) {
                    String style = paragraph.getStyle();
                    if (style != null && style.startsWith("Heading")) {
                        heading = paragraph.getText().strip();
                    }
                    add(heading, paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    read(table);
                }
            }
        }

        private void read(XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                for (int i = 0; i < row.getTableCells().size(); i++) {
                    String column = i == 0 ? "" : ", " + text(table.getRow(0), i);
                    add("%s, %s%s".formatted(heading, text(row, 0), column), text(row, i));
                }
            }
        }

        private static String text(XWPFTableRow row, int column) {
            return column < row.getTableCells().size()
                    ? row.getCell(column).getText().strip()
                    : "";
        }

        private void add(String place, String text) {
            if (!text.isBlank()) {
                lines.add(new Line(place, text));
            }
        }
    }
}
