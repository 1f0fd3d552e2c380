/** Results as people and programs read them. */
@NullMarked
package org.fairlead.reports;

import org.jspecify.annotations.NullMarked;
