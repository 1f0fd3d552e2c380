/** Says what moving a self-assessment to another edition does. */
@NullMarked
package org.fairlead.reports.upgrade;

import org.jspecify.annotations.NullMarked;
