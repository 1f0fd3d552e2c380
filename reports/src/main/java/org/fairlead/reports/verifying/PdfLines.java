package org.fairlead.reports.verifying;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The lines on the pages of a PDF.
 *
 * @param page what a page is called
 */
record PdfLines(String page) implements Lines {
    @Override
    public List<Line> of(byte[] file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                String place = page + " " + number;
                stripper.getText(pdf)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.add(new Line(place, line.strip())));
            }
            return lines;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }
}
