/** Whose name, logo and colours a report carries. */
@NullMarked
package org.fairlead.reports.brand;

import org.jspecify.annotations.NullMarked;
