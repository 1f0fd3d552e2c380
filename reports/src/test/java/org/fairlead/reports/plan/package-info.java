@NullMarked
package org.fairlead.reports.plan;

import org.jspecify.annotations.NullMarked;
