/** The smallest sets of changes by which an organisation reaches what it asks for. */
@NullMarked
package org.fairlead.plans.next;

import org.jspecify.annotations.NullMarked;
