package org.fairlead.reports.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandReaderTest {
    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Optional<Brand> read(String yaml) throws IOException {
        Files.writeString(folder.resolve("brand.yml"), yaml);
        return BrandReader.read(folder.resolve("brand.yml"), problems);
    }

    private List<String> said() {
        return problems.sorted().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private void logo(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void a_name_a_logo_and_a_colour_are_taken(String ending, String mediaType) throws IOException {
        logo("logo." + ending, picture(ending, 60, 20));
        Brand brand = read("brand: 1\nname: Ours\nlogo: logo.%s\nlogo says: Ours\ncolour: \"#6b1f6b\"\n"
                        .formatted(ending))
                .orElseThrow();
        assertThat(brand.name()).contains("Ours");
        assertThat(brand.colour().hex()).isEqualTo("#6b1f6b");
        assertThat(brand.logo().orElseThrow())
                .extracting(Brand.Logo::mediaType, Brand.Logo::says, Brand.Logo::width, Brand.Logo::height)
                .containsExactly(mediaType, "Ours", 60, 20);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        logo("logo.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(read("brand: 1\nlogo: logo.png\ncolour: \"#ffcc00\"\ncolur: red\n"))
                .isEmpty();
        assertThat(said())
                .containsExactly(
                        "brand.yml:2:7: 'logo.png' is not a picture in PNG or JPEG, or it is damaged. Maybe open it in any program for pictures and save it as PNG.",
                        "brand.yml:2:7: A logo needs words for those who do not see it. Add a line such as 'logo says: ' and the name of your organisation.",
                        "brand.yml:3:9: #ffcc00 on white has a contrast of 1.5 to 1, and headings in it could be hard to read: 4.5 is the least. Maybe #8e7200, the same colour darker.",
                        "brand.yml:4:1: The key 'colur' is not known in a brand. Maybe 'colour'.");
    }

    @Test
    void a_picture_cut_short_is_refused() throws IOException {
        byte[] whole = picture("png", 400, 400);
        logo("logo.png", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(read("brand: 1\nlogo: logo.png\nlogo says: Ours\n")).isEmpty();
        assertThat(said()).singleElement().asString().contains("or it is damaged");
    }

    @Test
    void a_picture_that_would_run_scripts_is_refused() throws IOException {
        logo("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8));
        assertThat(read("brand: 1\nlogo: logo.svg\nlogo says: Ours\n")).isEmpty();
        assertThat(said()).singleElement().asString().contains("'logo.svg' is not a picture in PNG or JPEG");
    }

    @Test
    void a_picture_that_is_too_large_is_refused() throws IOException {
        logo("logo.png", picture("png", 4_001, 1));
        assertThat(read("brand: 1\nlogo: logo.png\nlogo says: Ours\n")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "brand.yml:2:7: The logo is 4001 by 1 pixels, and at most 4000 each way are taken. Maybe save it smaller: 600 pixels across are plenty.");
    }

    @Test
    void a_logo_that_is_not_there_is_told() throws IOException {
        assertThat(read("brand: 1\nlogo: nowhere.png\nlogo says: Ours\n")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "brand.yml:2:7: There is no file 'nowhere.png'. Logos are looked for from the folder of the brand file.");
    }

    @Test
    void a_colour_is_written_in_one_way_only() throws IOException {
        assertThat(read("brand: 1\ncolour: navy\n")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "brand.yml:2:9: 'navy' is not a colour. Write a colour in quotes, as '#' and six figures or letters from a to f, such as \"#0b4f94\".");
    }

    @Test
    void the_darker_colour_that_is_proposed_can_be_read() {
        for (int code : new int[] {0xffffff, 0xffff00, 0x00ff00, 0x777777, 0xff0000, 0x00b7c2}) {
            Brand.Colour colour = new Brand.Colour(code >> 16, code >> 8 & 0xff, code & 0xff);
            assertThat(Contrast.between(Contrast.readableOnWhite(colour), Contrast.WHITE))
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(Contrast.between(new Brand.Colour(0, 0, 0), Contrast.WHITE)).isEqualTo(21);
        assertThat(Contrast.between(new Brand.Colour(0x77, 0x77, 0x77), Contrast.WHITE))
                .isCloseTo(4.48, org.assertj.core.data.Offset.offset(0.005));
        assertThat(Contrast.between(Contrast.WHITE, Contrast.WHITE)).isEqualTo(1);
    }
}
