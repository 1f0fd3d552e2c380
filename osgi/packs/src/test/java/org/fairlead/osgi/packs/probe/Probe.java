package org.fairlead.osgi.packs.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.packs.PackPlace;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A bundle as a workbench is one: it asks for the packs at hand. What it offers is spoken to in types that every loader shares. */
public final class Probe implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        offer(context, "judge", file -> Judged.by(packs(context), Path.of(file)));
        offer(
                context,
                "accept",
                ref -> accept(packs(context), PackRef.parse(ref).orElseThrow()));
    }

    private static void offer(BundleContext context, String name, Function<String, String> function) {
        context.registerService(Function.class, function, FrameworkUtil.asDictionary(Map.of("name", name)));
    }

    private static Packs packs(BundleContext context) {
        return context.getService(context.getServiceReference(Packs.class));
    }

    private static String accept(Packs packs, PackRef ref) {
        try {
            PackPlace place = packs.offered(ref).orElseThrow();
            packs.accept(packs.texts(place.folder(), place.name(), new Problems()));
            return ref.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes back what was offered.
    }
}
