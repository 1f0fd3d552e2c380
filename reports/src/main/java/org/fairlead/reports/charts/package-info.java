/** Pictures of figures, as SVG; the same figures always stand in a table beside them. */
@NullMarked
package org.fairlead.reports.charts;

import org.jspecify.annotations.NullMarked;
