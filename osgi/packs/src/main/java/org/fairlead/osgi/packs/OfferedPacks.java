package org.fairlead.osgi.packs;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.PackPlace;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.log.LogService;

/**
 * The service {@code Packs}: those of the engine and those that bundles bring, the bundle that was installed first going first. It is
 * offered anew whenever a bundle comes or goes. Its property {@value #PACKS} names the packs, and {@value #PROBLEMS} tells what is wrong
 * with bundles; both are arrays of strings.
 *
 * <p>What the user accepted is kept in the folder that the framework property {@value #SETTINGS} names, packs made ready in
 * {@value #CACHE}; both lie in the framework's own storage where nothing is named.
 */
final class OfferedPacks {
    static final String PACKS = "fairlead.packs";
    static final String PROBLEMS = "fairlead.problems";
    static final String SETTINGS = "fairlead.settings";
    static final String CACHE = "fairlead.cache";

    private final BundleContext context;
    private final Path settings;
    private final Path cache;
    private final SortedMap<Long, BroughtByBundle> brought = new TreeMap<>();
    private final Set<Problem> told = new HashSet<>();
    private @Nullable ServiceRegistration<Packs> registration;
    private int changes;
    private int offered;

    OfferedPacks(BundleContext context, Storage storage) {
        this.context = context;
        this.settings = storage.folder(SETTINGS);
        this.cache = storage.folder(CACHE);
    }

    private Packs packs(List<PackPlace> places) {
        return new Packs(Packs.class.getClassLoader(), settings, cache, Set.of(), places);
    }

    void add(BroughtByBundle packs) {
        synchronized (this) {
            brought.put(packs.bundle(), packs);
        }
        offer();
    }

    void remove(BroughtByBundle packs) {
        synchronized (this) {
            brought.remove(packs.bundle());
        }
        offer();
    }

    /** Offers what is there now. Never calls the framework with a lock held, since listeners may wait for other threads. */
    void offer() {
        List<BroughtByBundle> there;
        int change;
        synchronized (this) {
            there = List.copyOf(brought.values());
            change = ++changes;
        }
        Problems problems = new Problems();
        there.forEach(each -> problems.addAll(each.problems()));
        List<PackPlace> places =
                there.stream().flatMap(each -> each.packs().stream()).toList();
        Packs packs = packs(PackPlace.distinct(places, packs(List.of()).bundled(), problems));
        tell(problems.sorted());
        replace(change, context.registerService(Packs.class, packs, properties(packs, problems)));
    }

    private static Dictionary<String, Object> properties(Packs packs, Problems problems) {
        return FrameworkUtil.asDictionary(Map.of(
                PACKS, packs.known().stream().map(Object::toString).toArray(String[]::new),
                PROBLEMS, problems.sorted().stream().map(Problem::toString).toArray(String[]::new)));
    }

    /** The new service is there before the old one goes; of two that came at once the later change stays. */
    private void replace(int change, ServiceRegistration<Packs> made) {
        ServiceRegistration<Packs> superseded = made;
        synchronized (this) {
            if (change > offered) {
                offered = change;
                superseded = registration;
                registration = made;
            }
        }
        if (superseded != null) {
            superseded.unregister();
        }
    }

    private void tell(List<Problem> problems) {
        ServiceReference<LogService> reference = context.getServiceReference(LogService.class);
        LogService log = reference == null ? null : context.getService(reference);
        for (Problem problem : problems) {
            if (log != null && isNews(problem)) {
                log.getLogger(PackExtender.class).error(problem.toString());
            }
        }
    }

    private synchronized boolean isNews(Problem problem) {
        return told.add(problem);
    }

    void withdraw() {
        ServiceRegistration<Packs> last;
        synchronized (this) {
            last = registration;
            registration = null;
            offered = Integer.MAX_VALUE;
        }
        if (last != null) {
            last.unregister();
        }
    }
}
