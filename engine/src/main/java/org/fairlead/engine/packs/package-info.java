/** Where packs come from: bundled with Fairlead, or from a folder, with consent and a cache. */
@NullMarked
package org.fairlead.engine.packs;

import org.jspecify.annotations.NullMarked;
