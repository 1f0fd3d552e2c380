package org.fairlead.osgi.packs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.BundleTracker;

/**
 * Keeps the service {@link org.fairlead.engine.packs.Packs} in step with the bundles that are there. Bundles that bring packs need neither
 * code nor to be started.
 */
public final class PackExtender implements BundleActivator {
    private static final int THERE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private @Nullable OfferedPacks offered;
    private @Nullable BundleTracker<BroughtByBundle> tracker;

    @Override
    public void start(BundleContext context) throws IOException {
        var storage = new Storage(context);
        offered = new OfferedPacks(context, storage);
        offered.offer();
        tracker = new BundleTracker<>(
                context, THERE, new PackTracker(new Unpacking(storage.folder("fairlead.brought")), offered));
        tracker.open();
    }

    @Override
    public void stop(BundleContext context) {
        if (tracker != null) {
            tracker.close();
        }
        if (offered != null) {
            offered.withdraw();
        }
    }
}
