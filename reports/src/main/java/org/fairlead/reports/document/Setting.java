package org.fairlead.reports.document;

import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.language.Language;

/**
 * How a document is to look, and what it carries beside its text.
 *
 * @param language of the words that the form adds, such as "Contents"
 * @param seal what a program finds again in the file and a person does not see, in letters, figures, '-' and '_'; empty for none
 */
public record Setting(Language language, Brand brand, String seal) {
    public static final Setting PLAIN = new Setting(Language.ENGLISH, Brand.PLAIN, "");

    /** The same with another seal. */
    public Setting sealed(String other) {
        return new Setting(language, brand, other);
    }
}
