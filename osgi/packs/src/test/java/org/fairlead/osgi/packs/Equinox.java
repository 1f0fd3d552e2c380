package org.fairlead.osgi.packs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.fairlead.osgi.packs.probe.Probe;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** Equinox with Fairlead and what it needs installed, from the jars that are on the class path of the tests. */
final class Equinox {
    private static final List<String> BUNDLES = List.of(
            "com.fasterxml.jackson.core.jackson-annotations",
            "com.fasterxml.jackson.core.jackson-core",
            "com.fasterxml.jackson.core.jackson-databind",
            "com.fasterxml.jackson.dataformat.jackson-dataformat-yaml",
            "org.apache.commons.lang3",
            "org.apache.commons.text",
            "org.fairlead.drools",
            "org.fairlead.engine",
            "org.fairlead.osgi.packs",
            "org.fairlead.rules",
            "org.yaml.snakeyaml");
    private static final String PACKS_SERVICE = "org.fairlead.engine.packs.Packs";

    private final Framework framework;

    private Equinox(Framework framework) {
        this.framework = framework;
    }

    /** Starts it with all it keeps in this folder. */
    static Equinox startedIn(Path folder) throws BundleException, IOException, URISyntaxException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("storage").toString(),
                        "fairlead.settings",
                        folder.resolve("settings").toString(),
                        "fairlead.cache",
                        folder.resolve("cache").toString()));
        framework.start();
        var equinox = new Equinox(framework);
        Map<String, String> addresses = Jars.onClassPath();
        for (String name : BUNDLES) {
            equinox.context().installBundle(addresses.getOrDefault(name, name + " is not on the class path"));
        }
        equinox.bundle("org.fairlead.osgi.packs").start();
        equinox.context().installBundle(probe(folder).toUri().toString()).start();
        return equinox;
    }

    private static Path probe(Path folder) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Probe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var entries = new TreeMap<>(Jars.files(classes));
        entries.keySet()
                .removeIf(path -> !path.startsWith(Probe.class.getPackageName().replace('.', '/')));
        return Jars.bundle(
                folder.resolve("probe.jar"),
                "probe",
                Map.of(
                        Constants.BUNDLE_ACTIVATOR,
                        Probe.class.getName(),
                        Constants.IMPORT_PACKAGE,
                        "org.fairlead.engine,org.fairlead.engine.model,org.fairlead.engine.packs,"
                                + "org.fairlead.engine.reading,org.osgi.framework"),
                entries);
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle bundle(String name) {
        return List.of(context().getBundles()).stream()
                .filter(each -> each.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Installs a bundle that needs no start. */
    Bundle install(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
        return bundle;
    }

    /** What the property of the service of packs says. */
    List<String> told(String property) {
        return List.of((String[]) packs().getProperty(property));
    }

    /** The one service of packs. */
    private ServiceReference<?> packs() {
        try {
            ServiceReference<?>[] all = context().getAllServiceReferences(PACKS_SERVICE, null);
            if (all == null || all.length != 1) {
                throw new IllegalStateException(
                        "There is not one service of packs (%d).".formatted(all == null ? 0 : all.length));
            }
            return all[0];
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Calls what the probe offers, with a context loader that knows nothing of Fairlead, as threads of a framework may have. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    String asked(String name, String argument) throws InvalidSyntaxException {
        ServiceReference<Function> reference = List.copyOf(
                        context().getServiceReferences(Function.class, "(name=%s)".formatted(name)))
                .get(0);
        Function<String, String> function = context().getService(reference);
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        here.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return function.apply(argument);
        } finally {
            here.setContextClassLoader(before);
        }
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        FrameworkEvent stopped = framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
        if (stopped.getType() != FrameworkEvent.STOPPED) {
            throw new IllegalStateException("Equinox did not stop (%s).".formatted(stopped));
        }
    }
}
