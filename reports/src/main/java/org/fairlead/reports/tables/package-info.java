/** A result as tables of typed cells, and those as a workbook or as CSV. */
@NullMarked
package org.fairlead.reports.tables;

import org.jspecify.annotations.NullMarked;
