/** What is put into the framework to try it from inside. */
@NullMarked
package org.fairlead.osgi.packs.probe;

import org.jspecify.annotations.NullMarked;
