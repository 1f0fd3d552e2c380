/** Documents as PDF: tagged for readers that speak, with letters of their own, the same on every machine. */
@NullMarked
package org.fairlead.reports.pdf;

import org.jspecify.annotations.NullMarked;
