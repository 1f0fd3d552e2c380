package org.fairlead.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** Finds packs that were published as artifacts, with the repositories of the project. */
final class PackArtifacts {
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final MavenProject project;
    private final Path base;

    PackArtifacts(RepositorySystem system, RepositorySystemSession session, MavenProject project, Path base) {
        this.system = system;
        this.session = session;
        this.project = project;
        this.base = base;
    }

    /** Where packs lie, each by the name that the project gave it: "org.example:pack:2.1", or the path of a jar or folder. */
    Map<String, Path> places(List<String> packs) throws Refusal {
        Map<String, Path> places = new LinkedHashMap<>();
        for (String pack : packs) {
            String name = pack.strip();
            boolean published = name.matches("[\\w.-]+:[\\w.-]+:[\\w.-]+");
            places.put(name, published ? resolved(new DefaultArtifact(name)) : inProject(name));
        }
        return places;
    }

    private Path inProject(String name) throws Refusal {
        try {
            Path place = base.resolve(name);
            if (Files.exists(place)) {
                return place;
            }
        } catch (InvalidPathException none) {
            // so there is nothing of this name
        }
        throw new Refusal(
                "There is no pack '%s': it is neither a jar nor a folder. Name a published one as 'group:artifact:version'."
                        .formatted(name));
    }

    /** The newest version of this project that is older than the one being built, and no snapshot; nothing where there is none. */
    Optional<String> lastPublished() throws Refusal {
        String range = "%s:%s:[0,%s)".formatted(project.getGroupId(), project.getArtifactId(), project.getVersion());
        try {
            List<Version> versions = system.resolveVersionRange(
                            session,
                            new VersionRangeRequest(
                                    new DefaultArtifact(range), project.getRemoteProjectRepositories(), null))
                    .getVersions();
            return versions.stream()
                    .filter(version -> !version.toString().endsWith("-SNAPSHOT"))
                    .reduce((earlier, later) -> later)
                    .map(Version::toString);
        } catch (VersionRangeResolutionException broken) {
            throw new Refusal(
                    "The published versions of this project cannot be listed (%s).".formatted(broken.getMessage()));
        }
    }

    Path resolved(Artifact artifact) throws Refusal {
        try {
            return system.resolveArtifact(
                            session, new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException missing) {
            String name = "%s:%s:%s".formatted(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
            throw new Refusal(
                    session.isOffline()
                            ? "The pack '%s' is not in the local repository, and this build is offline. Run it once without '-o'."
                                    .formatted(name)
                            : "The pack '%s' is not in the local repository nor in those of the project. Maybe its version is mistyped, or its repository is missing from the pom."
                                    .formatted(name));
        }
    }
}
