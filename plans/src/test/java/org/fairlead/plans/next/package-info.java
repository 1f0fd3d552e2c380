@NullMarked
package org.fairlead.plans.next;

import org.jspecify.annotations.NullMarked;
