/** What a report on one assessment says, in order, whatever its form. */
@NullMarked
package org.fairlead.reports.analysis;

import org.jspecify.annotations.NullMarked;
