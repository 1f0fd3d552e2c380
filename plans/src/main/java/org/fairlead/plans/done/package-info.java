/** What is done comes back as a proposal: the change of a person's answer, which only that person makes. */
@NullMarked
package org.fairlead.plans.done;

import org.jspecify.annotations.NullMarked;
