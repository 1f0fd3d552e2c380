package org.fairlead.osgi.packs;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** The folders that are written to: those that properties of the framework name, or else some in the framework's own storage. */
record Storage(BundleContext context) {
    Path folder(String property) {
        String named = context.getProperty(property);
        if (named != null) {
            return Path.of(named);
        }
        var file = context.getDataFile(property);
        if (file == null) {
            throw new IllegalStateException(
                    "The framework has no storage. Maybe name a folder in the property '%s'.".formatted(property));
        }
        return file.toPath();
    }
}
