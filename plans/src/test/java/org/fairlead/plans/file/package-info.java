@NullMarked
package org.fairlead.plans.file;

import org.jspecify.annotations.NullMarked;
