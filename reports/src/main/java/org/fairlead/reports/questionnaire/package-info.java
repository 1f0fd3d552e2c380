/** What an organisation fills in: as YAML, as a workbook and back, and on paper. */
@NullMarked
package org.fairlead.reports.questionnaire;

import org.jspecify.annotations.NullMarked;
