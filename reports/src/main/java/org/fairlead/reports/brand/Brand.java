package org.fairlead.reports.brand;

import java.util.Optional;

/**
 * Whose name, logo and colours a report carries.
 *
 * @param name who made or commissioned the report; empty where it speaks for the organisation alone
 * @param logo shown at the head of the first page
 * @param colour the colour of headings, rules and bars
 */
public record Brand(Optional<String> name, Optional<Logo> logo, Colour colour) {
    /** Fairlead's own colours and no name. */
    public static final Brand PLAIN = new Brand(Optional.empty(), Optional.empty(), new Colour(0x0b, 0x4f, 0x94));

    /**
     * A picture.
     *
     * @param base64 the bytes of the file
     * @param mediaType "image/png" or "image/jpeg"
     * @param says what it shows, for those who do not see it
     * @param width in pixels
     * @param height in pixels
     */
    public record Logo(String base64, String mediaType, String says, int width, int height) {}

    /** A colour in sRGB, each part 0 to 255. */
    public record Colour(int red, int green, int blue) {
        /** "#0b4f94". */
        public String hex() {
            return "#%02x%02x%02x".formatted(red, green, blue);
        }
    }
}
