/** Long results as headings, paragraphs and tables, laid out in each format that people read: HTML and DOCX. */
@NullMarked
package org.fairlead.reports.document;

import org.jspecify.annotations.NullMarked;
