package org.fairlead.reports.document;

import java.util.Optional;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.language.Language;

/**
 * How a document is to look, and what it carries beside its text.
 *
 * @param language of the words that the form adds, such as "Contents"
 * @param template the Word file whose styles and pages a DOCX takes over
 * @param seal what a program finds again in the file and a person does not see, in letters, figures, '-' and '_'; empty for none
 */
public record Setting(Language language, Brand brand, Optional<DocxTemplate> template, String seal) {
    public static final Setting PLAIN = new Setting(Language.ENGLISH, Brand.PLAIN, "");

    public Setting(Language language, Brand brand, String seal) {
        this(language, brand, Optional.empty(), seal);
    }

    /** The same with another seal. */
    public Setting sealed(String other) {
        return new Setting(language, brand, template, other);
    }

    /** The same where a DOCX takes its styles from elsewhere. */
    public Setting styledBy(Optional<DocxTemplate> other) {
        return new Setting(language, brand, other, seal);
    }
}
