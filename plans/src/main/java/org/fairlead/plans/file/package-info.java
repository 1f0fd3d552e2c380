/** The plan as a file that people edit: read with every problem at once, checked against the organisation, written with what they decided. */
@NullMarked
package org.fairlead.plans.file;

import org.jspecify.annotations.NullMarked;
