package org.fairlead.reports.brand;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.reading.Fields;
import org.fairlead.engine.reading.Form;
import org.fairlead.engine.reading.Kind;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.reports.brand.Brand.Colour;

/** Reads a brand file, and the logo that it names. */
public final class BrandReader {
    /** The form of the file, from which its JSON Schema is made. */
    public static final Form FORM = Form.of("a brand", "Whose name, logo and colour a report carries.")
            .needs("brand", new Kind.Choice(List.of("1")), "The version of this format.")
            .may("name", Kind.TEXT, "Who made or commissioned the report.")
            .may("logo", Kind.like("logo.png"), "A PNG or JPEG file, found from the folder of this file.")
            .may("logo says", Kind.TEXT, "What the logo shows, for those who do not see it. Needed with a logo.")
            .may(
                    "colour",
                    Kind.like("#0b4f94"),
                    "The colour of headings, lines and bars, dark enough to read on white.");

    private BrandReader() {}

    /** The brand; nothing where something was added to the problems. */
    public static Optional<Brand> read(Path file, Problems problems) {
        Problems own = new Problems();
        Optional<Node> node = TextFile.read(file, file.toString(), own).flatMap(text -> YamlReader.read(text, own));
        Optional<Brand> brand =
                node.map(each -> FORM.read(each, file.toString(), own)).map(fields -> brand(fields, file));
        own.sorted().forEach(problem -> problems.add(problem.at(), problem.what(), problem.maybe()));
        return own.isEmpty() ? brand : Optional.empty();
    }

    private static Brand brand(Fields fields, Path file) {
        fields.version("brand");
        Optional<Brand.Logo> logo = fields.maybeText("logo").flatMap(name -> logo(fields, file, name));
        if (fields.isGiven("logo") && fields.maybeText("logo says").isEmpty()) {
            fields.problem(
                    "logo",
                    "A logo needs words for those who do not see it.",
                    "Add a line such as 'logo says: ' and the name of your organisation.");
        }
        return new Brand(fields.maybeText("name"), logo, colour(fields));
    }

    private static Optional<Brand.Logo> logo(Fields fields, Path file, String name) {
        String says = fields.node("logo says").map(Node::text).orElse("");
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        return new LogoFile(folder, name, says).read((what, maybe) -> fields.problem("logo", what, maybe));
    }

    private static Colour colour(Fields fields) {
        Optional<String> given = fields.maybeText("colour");
        if (given.isEmpty()) {
            return Brand.PLAIN.colour();
        }
        if (!given.get().matches("#[0-9a-fA-F]{6}")) {
            fields.problem(
                    "colour",
                    "'%s' is not a colour.".formatted(given.get()),
                    "Write a colour in quotes, as '#' and six figures or letters from a to f, such as \"#0b4f94\".");
            return Brand.PLAIN.colour();
        }
        int code = Integer.parseInt(given.get().substring(1), 16);
        Colour colour = new Colour(code >> 16, code >> 8 & 0xff, code & 0xff);
        double contrast = Contrast.between(colour, Contrast.WHITE);
        if (contrast < Contrast.TEXT) {
            fields.problem(
                    "colour",
                    String.format(
                            Locale.ROOT,
                            "%s on white has a contrast of %.1f to 1, and headings in it could be hard to read: 4.5 is the least.",
                            colour.hex(),
                            Math.floor(contrast * 10) / 10),
                    "Maybe %s, the same colour darker."
                            .formatted(Contrast.readableOnWhite(colour).hex()));
        }
        return colour;
    }
}
