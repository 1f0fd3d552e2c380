package org.fairlead.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The values of a map that was read by its form. A value that is missing or wrong has been added to the problems and comes back
 * empty, or as a stand-in where one is asked for, so that reading can go on to find the rest.
 */
public final class Fields {
    private final Form form;
    private final Map<String, Node.Member> members;
    private final @Nullable Node whole;
    private final Reading reading;

    Fields(Form form, Map<String, Node.Member> members, @Nullable Node whole, Reading reading) {
        this.form = form;
        this.members = members;
        this.whole = whole;
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    /** Where the value of this key stands, or the map where the key is missing. */
    public Position at(String key) {
        Node.Member member = members.get(key);
        return member != null ? member.value().at() : position();
    }

    public Position position() {
        return whole == null ? Position.of(reading.file()) : whole.at();
    }

    public void problem(String key, String what, String maybe) {
        reading.problems().add(at(key), what, maybe);
    }

    /** The keys that are there and not blank, in the order of the file. */
    public List<String> present() {
        return members.keySet().stream().filter(key -> node(key).isPresent()).toList();
    }

    public Optional<Node> node(String key) {
        Node.Member member = members.get(key);
        if (member == null) {
            form.key(key); // a key that the form does not have is a slip of the reader, not of the file
            return Optional.empty();
        }
        return Form.isBlank(member.value()) ? Optional.empty() : Optional.of(member.value());
    }

    /** Whether the key is there, even with nothing after it. */
    public boolean isGiven(String key) {
        return members.containsKey(key);
    }

    /** Refuses a file of another format than the one the form knows. */
    public void version(String key) {
        var known = (Kind.Choice) form.key(key).kind();
        node(key).ifPresent(node -> reading.choice(node, "version of this format", known.words()));
    }

    public Optional<String> maybeText(String key) {
        return form.key(key).kind() instanceof Kind.Choice choice
                ? node(key).flatMap(node -> reading.choice(node, key, choice.words()))
                : node(key).flatMap(reading::text);
    }

    public String text(String key) {
        return maybeText(key).orElse("");
    }

    public Optional<LocalDate> maybeDate(String key) {
        return node(key).flatMap(reading::date);
    }

    LocalDate date(String key) {
        return maybeDate(key).orElse(LocalDate.EPOCH);
    }

    public boolean yes(String key) {
        return node(key).flatMap(reading::yesOrNo).orElse(false);
    }

    public Optional<Integer> maybeWhole(String key) {
        var limits = (Kind.Whole) form.key(key).kind();
        return node(key).flatMap(node -> reading.whole(node, limits.least(), limits.most()));
    }

    /** A whole number, or the least allowed one where it is missing or wrong. */
    int whole(String key) {
        return maybeWhole(key).orElse(((Kind.Whole) form.key(key).kind()).least());
    }

    /** The whole numbers of a map whose keys the author chooses; those that are wrong are left out. */
    public Map<String, Integer> wholes(String key) {
        var limits = (Kind.Whole) ((Kind.MapOf) form.key(key).kind()).value();
        Map<String, Integer> wholes = new LinkedHashMap<>();
        for (Node.Member member : members(key)) {
            reading.whole(member.value(), limits.least(), limits.most())
                    .ifPresent(number -> wholes.put(member.key().value().strip(), number));
        }
        return wholes;
    }

    /** A number of 0 or more, or 0 where it is missing or wrong. */
    double decimal(String key) {
        return node(key).map(node -> reading.number(node, 0, 1e9).orElse(0)).orElse(0.0);
    }

    public <E extends Enum<E> & Worded> Optional<E> maybeWord(String key, Class<E> type) {
        return maybeText(key).flatMap(word -> Worded.find(type, word));
    }

    <E extends Enum<E> & Worded> E word(String key, Class<E> type, E otherwise) {
        return maybeWord(key, type).orElse(otherwise);
    }

    /** The items of a list of texts, each of them one of the known words where the form says so. */
    public List<String> texts(String key) {
        var items = (Kind.ListOf) form.key(key).kind();
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            Optional<String> text = items.item() instanceof Kind.Choice choice
                    ? reading.choice(item, "word for '%s'".formatted(key), choice.words())
                    : reading.text(item);
            if (text.isPresent() && texts.contains(text.get())) {
                reading.problem(item, "'%s' stands in this list twice.".formatted(text.get()), "");
            } else {
                text.ifPresent(texts::add);
            }
        }
        return texts;
    }

    List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence list) {
            return list.items();
        }
        reading.problem(node.get(), "Here a list is wanted.", "Maybe begin each line with '- ', or write [a, b].");
        return List.of();
    }

    /** The items of a list of maps. */
    public <T> List<T> all(String key, Function<Fields, T> make) {
        Form each = ((Kind.Nested) ((Kind.ListOf) form.key(key).kind()).item()).form();
        return items(key).stream()
                .map(item -> make.apply(each.read(item, reading)))
                .toList();
    }

    /** The items of a list of maps by a name that no two of them may share. */
    <T> Map<String, T> named(String key, String nameKey, Function<Fields, T> make) {
        Form each = ((Kind.Nested) ((Kind.ListOf) form.key(key).kind()).item()).form();
        Map<String, T> named = new LinkedHashMap<>();
        for (Node item : items(key)) {
            Fields fields = each.read(item, reading);
            String name = fields.text(nameKey);
            if (named.putIfAbsent(name, make.apply(fields)) != null && !name.isEmpty()) {
                fields.problem(nameKey, "The %s '%s' stands here twice.".formatted(nameKey, name), "");
            }
        }
        return named;
    }

    public Optional<Fields> nested(String key) {
        Form inner = ((Kind.Nested) form.key(key).kind()).form();
        return node(key).map(node -> inner.read(node, reading));
    }

    /** The members of a map whose keys the author chooses. */
    public List<Node.Member> members(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Mapping mapping) {
            Set<String> seen = new HashSet<>();
            for (Node.Member member : mapping.members()) {
                if (!seen.add(member.key().value())) {
                    reading.problem(
                            member.key(),
                            "'%s' stands here twice.".formatted(member.key().value()),
                            "");
                }
            }
            return mapping.members();
        }
        reading.problem(node.get(), "Here a map is wanted: lines of 'name: value'.", "");
        return List.of();
    }
}
