package org.fairlead.assessments;

import java.util.stream.Collectors;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** What a document says, without its form, so that it can be read in review. */
final class Contents {
    private final StringBuilder text = new StringBuilder();

    private Contents() {}

    static String of(Document document) {
        Contents contents = new Contents();
        contents.line("# " + document.title());
        contents.line(document.subtitle());
        document.cover().forEach(contents::block);
        document.parts().forEach(part -> contents.part(part, "## "));
        return contents.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void part(Part part, String mark) {
        line("");
        line(mark + part.heading());
        part.blocks().forEach(this::block);
        part.parts().forEach(inner -> part(inner, "#" + mark));
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.words().text());
        } else if (block instanceof Block.Listing listing) {
            listing.entries().forEach(entry -> line("- " + entry.text()));
        } else if (block instanceof Block.Grid grid) {
            line(grid.columns().stream().map(Block.Column::head).collect(Collectors.joining(" | ")));
            grid.rows()
                    .forEach(row -> line(row.cells().stream().map(Words::text).collect(Collectors.joining(" | "))));
        } else if (block instanceof Block.Figures figures) {
            figures.figures()
                    .forEach(figure -> line("%s: %s (%s)".formatted(figure.name(), figure.value(), figure.note())));
        } else if (block instanceof Block.Beside beside) {
            beside.columns().forEach(column -> {
                line("[" + column.title() + "]");
                column.blocks().forEach(this::block);
            });
        } else if (block instanceof Block.Picture picture) {
            line("(picture: " + picture.chart().caption() + ")");
        } else {
            throw new IllegalArgumentException("The block (%s) has no words here yet.".formatted(block));
        }
    }
}
