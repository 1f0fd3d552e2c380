/** Gathers the packs that OSGi bundles bring, and offers them as one service. */
@NullMarked
package org.fairlead.osgi.packs;

import org.jspecify.annotations.NullMarked;
