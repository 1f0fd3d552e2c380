package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.jspecify.annotations.Nullable;

/** What a pack takes over from the pack it is based on. */
public final class Inheritance {
    private static final String BASED_ON = "based on";
    private static final Pattern ID = Pattern.compile("(?:^|/)([A-Z]+-[0-9]+)-[^/]*/");
    /** The lists of {@code pack.yml} that are merged by name; every other key replaces the base's. */
    private static final Map<String, String> NAMED = Map.of(
            "offers", "offer",
            "evidence kinds", "kind",
            "parameters", "parameter",
            "facts", "fact",
            "groups", "group",
            "sources", "source",
            "crosswalks", "crosswalk");

    private Inheritance() {}

    /**
     * The pack with all that it takes over.
     *
     * @param find the base of this name, with all that it takes over itself; nothing and a problem where there is none
     */
    public static PackFolder whole(
            PackFolder own, BiFunction<PackRef, Position, Optional<PackFolder>> find, Problems problems) {
        Optional<Node> base = basedOn(own, problems);
        Optional<PackRef> ref = base.flatMap(text -> PackRef.parse(text.text()));
        if (base.isPresent() && ref.isEmpty()) {
            problems.add(
                    base.get().at(),
                    "'%s' does not name a pack and its edition."
                            .formatted(base.get().text()),
                    "Write them as 'toolkit@2012'.");
        }
        return ref.flatMap(found -> find.apply(found, base.orElseThrow().at()))
                .map(below -> over(own, below, problems))
                .orElse(own);
    }

    private static Optional<Node> basedOn(PackFolder own, Problems problems) {
        TextFile pack = own.texts().get(PackFiles.PACK);
        return pack == null || !pack.text().contains(BASED_ON)
                ? Optional.empty()
                : YamlReader.read(pack, problems).flatMap(node -> node.member(BASED_ON));
    }

    /** The folder of a practice or rule replaces the base's folder of the same id; a retired id takes it away. */
    private static PackFolder over(PackFolder own, PackFolder base, Problems problems) {
        Set<String> gone = new HashSet<>();
        own.texts().keySet().forEach(path -> id(path).ifPresent(gone::add));
        TextFile retired = own.texts().get(PackFiles.RETIRED);
        if (retired != null) {
            YamlReader.read(retired, problems).ifPresent(node -> {
                gone.addAll(names(node, "practices", "practice"));
                gone.addAll(names(node, "rules", "rule"));
            });
        }
        SortedMap<String, TextFile> texts = new TreeMap<>(base.texts());
        texts.keySet().removeIf(path -> id(path).map(gone::contains).orElse(true));
        texts.putAll(own.texts());
        return new PackFolder(own.name(), texts, Optional.of(base));
    }

    private static Optional<String> id(String path) {
        Matcher id = ID.matcher(path);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** Completes {@code pack.yml} and {@code retired.yml} by those of the base. */
    static void fill(SortedMap<String, Node> yaml, PackFolder base, Problems problems) {
        SortedMap<String, Node> below = base.parsed(problems).yaml();
        Node retired = yaml.get(PackFiles.RETIRED);
        Set<String> gone = retired == null ? Set.of() : names(retired, "names", "name");
        yaml.computeIfPresent(PackFiles.PACK, (path, own) -> pack(own, below.get(path), gone));
        if (below.containsKey(PackFiles.RETIRED)) {
            yaml.merge(PackFiles.RETIRED, below.get(PackFiles.RETIRED), Inheritance::retired);
        }
    }

    private static Node pack(Node own, @Nullable Node base, Set<String> gone) {
        if (!(own instanceof Node.Mapping mine) || !(base instanceof Node.Mapping theirs)) {
            return own;
        }
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : mine.members()) {
            String key = member.key().value();
            Node value = NAMED.containsKey(key)
                    ? theirs.member(key)
                            .map(below -> byName(member.value(), below, NAMED.get(key), gone))
                            .orElse(member.value())
                    : member.value();
            members.add(new Node.Member(member.key(), value));
        }
        for (Node.Member member : theirs.members()) {
            String key = member.key().value();
            if (mine.member(key).isEmpty() && !key.equals(BASED_ON)) {
                String name = NAMED.get(key);
                members.add(
                        name == null
                                ? member
                                : new Node.Member(
                                        member.key(), byName(empty(member.value()), member.value(), name, gone)));
            }
        }
        return new Node.Mapping(members, mine.file(), mine.line(), mine.column());
    }

    private static Node.Sequence empty(Node at) {
        return new Node.Sequence(List.of(), at.file(), at.line(), at.column());
    }

    private static Node byName(Node own, Node base, String key, Set<String> gone) {
        if (!(own instanceof Node.Sequence mine) || !(base instanceof Node.Sequence theirs)) {
            return own;
        }
        Map<String, Node> kept = new LinkedHashMap<>();
        theirs.items().forEach(item -> kept.put(name(item, key), item));
        kept.keySet().removeAll(gone);
        Set<String> seen = new HashSet<>();
        List<Node> doubled = new ArrayList<>();
        for (Node item : mine.items()) {
            if (seen.add(name(item, key))) {
                kept.put(name(item, key), item);
            } else {
                doubled.add(item);
            }
        }
        List<Node> items = new ArrayList<>(kept.values());
        items.addAll(doubled);
        return new Node.Sequence(items, mine.file(), mine.line(), mine.column());
    }

    private static Node retired(Node own, Node base) {
        if (!(own instanceof Node.Mapping mine) || !(base instanceof Node.Mapping theirs)) {
            return own;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        theirs.members().forEach(member -> members.put(member.key().value(), member));
        for (Node.Member member : mine.members()) {
            members.merge(
                    member.key().value(),
                    member,
                    (before, now) -> new Node.Member(now.key(), joined(now.value(), before.value())));
        }
        return new Node.Mapping(List.copyOf(members.values()), mine.file(), mine.line(), mine.column());
    }

    private static Node joined(Node own, Node base) {
        if (!(own instanceof Node.Sequence mine) || !(base instanceof Node.Sequence theirs)) {
            return own;
        }
        List<Node> items = new ArrayList<>(theirs.items());
        items.addAll(mine.items());
        return new Node.Sequence(items, mine.file(), mine.line(), mine.column());
    }

    private static Set<String> names(Node node, String list, String key) {
        return node.member(list).stream()
                .flatMap(found -> found.items().stream())
                .map(item -> name(item, key))
                .collect(Collectors.toSet());
    }

    private static String name(Node item, String key) {
        return item.member(key).map(Node::text).orElse("");
    }
}
