package org.fairlead.osgi.packs;

import org.fairlead.engine.packs.PackDescriptor;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Looks for the descriptor of packs in every bundle that comes. What a fragment brings belongs to its host, and is passed over. */
final class PackTracker implements BundleTrackerCustomizer<BroughtByBundle> {
    private final Unpacking unpacking;
    private final OfferedPacks offered;

    PackTracker(Unpacking unpacking, OfferedPacks offered) {
        this.unpacking = unpacking;
        this.offered = offered;
    }

    @Override
    public @Nullable BroughtByBundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (isFragment(bundle) || bundle.getEntry(PackDescriptor.FILE) == null) {
            return null;
        }
        BroughtByBundle brought = unpacking.of(bundle);
        offered.add(brought);
        return brought;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, BroughtByBundle brought) {
        // Started or stopped, it holds the same files.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, BroughtByBundle brought) {
        offered.remove(brought);
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
