package org.fairlead.engine.packs;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where Fairlead keeps what is a user's own, so that what was accepted by one face holds in the others.
 *
 * @param settings what the user accepted
 * @param cache packs made ready, safe to delete
 */
public record UserFolders(Path settings, Path cache) {
    /** The folders that an environment names, or else those below the home of the user. */
    public static UserFolders of(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        return new UserFolders(
                folder(environment.getOrDefault("XDG_CONFIG_HOME", ""), home.resolve(".config")),
                folder(environment.getOrDefault("XDG_CACHE_HOME", ""), home.resolve(".cache")));
    }

    private static Path folder(String named, Path otherwise) {
        return (named.isEmpty() ? otherwise : Path.of(named)).resolve("fairlead");
    }
}
