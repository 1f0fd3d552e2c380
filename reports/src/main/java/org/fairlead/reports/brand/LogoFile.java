package org.fairlead.reports.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo beside a brand file. It is decoded whole before it is used, so that nothing but a picture gets into a report.
 *
 * @param says what it shows
 */
record LogoFile(Path folder, String name, String says) {
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_PIXELS = 4_000;

    /** Told what is wrong. */
    interface Complaint {
        void that(String what, String maybe);
    }

    Optional<Brand.Logo> read(Complaint complaint) {
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                complaint.that(
                        "There is no file '%s'.".formatted(name),
                        "Logos are looked for from the folder of the brand file.");
            } else if (Files.size(file) > MOST_BYTES) {
                complaint.that(
                        String.format(
                                Locale.UK,
                                "The logo has %,d bytes, and at most %,d are taken.",
                                Files.size(file),
                                MOST_BYTES),
                        "Maybe save it smaller: 600 pixels across are plenty.");
            } else {
                return picture(Files.readAllBytes(file), complaint);
            }
        } catch (IOException | InvalidPathException unreadable) {
            complaint.that("The logo '%s' cannot be read.".formatted(name), "Maybe you lack the right to read it.");
        }
        return Optional.empty();
    }

    private Optional<Brand.Logo> picture(byte[] bytes, Complaint complaint) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            String kind = readers.hasNext() ? readers.next().getFormatName().toLowerCase(Locale.ROOT) : "";
            if (!kind.equals("png") && !kind.equals("jpeg")) {
                return refused(complaint);
            }
            ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
            reader.setInput(in);
            try {
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    complaint.that(
                            "The logo is %d by %d pixels, and at most %d each way are taken."
                                    .formatted(reader.getWidth(0), reader.getHeight(0), MOST_PIXELS),
                            "Maybe save it smaller: 600 pixels across are plenty.");
                    return Optional.empty();
                }
                BufferedImage image = reader.read(0);
                return Optional.of(new Brand.Logo(
                        Base64.getEncoder().encodeToString(bytes),
                        "image/" + kind,
                        says,
                        image.getWidth(),
                        image.getHeight()));
            } catch (IOException | RuntimeException damaged) {
                return refused(complaint);
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<Brand.Logo> refused(Complaint complaint) {
        complaint.that(
                "'%s' is not a picture in PNG or JPEG, or it is damaged.".formatted(name),
                "Maybe open it in any program for pictures and save it as PNG.");
        return Optional.empty();
    }
}
