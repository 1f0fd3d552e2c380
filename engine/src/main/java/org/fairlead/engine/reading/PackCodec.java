package org.fairlead.engine.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Crosswalk;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.FactKind;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RuleFolder;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was read without a problem, as bytes, so that the next start need not read its YAML again. Writer and reader stand side by
 * side, in the order of the components of each record.
 */
@SuppressWarnings("EnumOrdinal") // the bytes are only ever read by the very Fairlead that wrote them
public final class PackCodec {
    private PackCodec() {}

    /** The bytes of a pack. */
    public static byte[] write(RulePack pack) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new Writer(out).pack(pack);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The pack that these bytes were written from. */
    public static RulePack read(byte[] bytes) throws IOException {
        return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).pack();
    }

    private interface Putting<T> {
        void put(T item) throws IOException;
    }

    private interface Taking<T> {
        T take() throws IOException;
    }

    private record Writer(DataOutputStream out) {
        void pack(RulePack pack) throws IOException {
            all(pack.scale().levels(), level -> {
                out.writeUTF(level.name());
                out.writeInt(level.credit());
                out.writeUTF(level.means());
            });
            out.writeInt(pack.scale().unit());
            out.writeUTF(pack.ref().id());
            out.writeUTF(pack.ref().edition());
            out.writeUTF(pack.title());
            out.writeUTF(pack.publisher());
            day(pack.inForce());
            out.writeUTF(pack.about());
            out.writeUTF(pack.method());
            level(pack.evidenceAbove());
            all(pack.areas().values(), area -> {
                out.writeUTF(area.id());
                out.writeUTF(area.title());
                out.writeInt(area.weight());
                out.writeUTF(area.about());
            });
            all(pack.bands(), band -> {
                out.writeUTF(band.name());
                out.writeInt(band.from());
                maybeLevel(band.mustHaves());
                out.writeUTF(band.means());
            });
            for (Size size : Size.values()) {
                Target target = Objects.requireNonNull(pack.targets().get(size));
                level(target.practices());
                level(target.mustHaves());
            }
            all(pack.severities().entrySet(), severity -> {
                out.writeByte(severity.getKey().ordinal());
                out.writeDouble(severity.getValue());
            });
            out.writeInt(pack.largeFrom());
            all(pack.efforts().values(), effort -> {
                out.writeUTF(effort.name());
                out.writeInt(effort.days());
                out.writeUTF(effort.means());
            });
            all(pack.owners(), out::writeUTF);
            all(pack.offers(), this::choice);
            all(pack.sectors(), out::writeUTF);
            all(pack.nations(), out::writeUTF);
            all(pack.evidenceKinds(), this::choice);
            all(pack.parameters().values(), this::parameter);
            all(pack.facts().values(), this::fact);
            all(pack.groups().values(), group -> {
                out.writeUTF(group.name());
                out.writeUTF(group.about());
                all(group.fields(), this::fact);
                audiences(group.audiences());
            });
            out.writeInt(pack.plainWords().longestSentence());
            out.writeInt(pack.plainWords().averageSentence().orElse(-1));
            all(pack.plainWords().jargon(), out::writeUTF);
            all(pack.sources().values(), source -> {
                out.writeUTF(source.key());
                out.writeUTF(source.title());
                out.writeUTF(source.publisher());
                out.writeInt(source.year());
            });
            all(pack.crosswalks().values(), crosswalk -> {
                out.writeUTF(crosswalk.name());
                out.writeUTF(crosswalk.about());
                out.writeUTF(crosswalk.source());
                all(crosswalk.parts(), out::writeUTF);
                all(crosswalk.levels(), out::writeUTF);
            });
            all(pack.practices().values(), this::practice);
            all(pack.across().values(), rules -> {
                out.writeUTF(rules.id());
                out.writeUTF(rules.title());
                out.writeUTF(rules.why());
                position(rules.at());
            });
            all(pack.circumstances().values(), this::circumstance);
            all(pack.retired().values(), gone -> {
                out.writeUTF(gone.id());
                out.writeUTF(gone.since());
                out.writeUTF(gone.why());
                all(gone.instead(), out::writeUTF);
                position(gone.at());
            });
        }

        private void choice(Choice choice) throws IOException {
            out.writeUTF(choice.name());
            out.writeUTF(choice.means());
        }

        private void parameter(Parameter parameter) throws IOException {
            out.writeUTF(parameter.name());
            all(parameter.values(), value -> {
                day(value.from());
                out.writeDouble(value.figure());
            });
            maybe(parameter.text());
            out.writeUTF(parameter.unit());
            out.writeUTF(parameter.why());
            maybe(parameter.source());
        }

        private void fact(FactForm fact) throws IOException {
            out.writeUTF(fact.name());
            out.writeByte(fact.kind().ordinal());
            all(fact.choices(), out::writeUTF);
            out.writeUTF(fact.ask());
            out.writeBoolean(fact.needed());
            out.writeBoolean(fact.ahead());
            audiences(fact.audiences());
        }

        private void practice(Practice practice) throws IOException {
            out.writeUTF(practice.id());
            out.writeUTF(practice.area());
            out.writeUTF(practice.title());
            out.writeByte(practice.status().ordinal());
            audiences(practice.scope().audiences());
            out.writeByte(practice.scope().size().map(Size::ordinal).orElse(-1));
            all(practice.scope().offering(), out::writeUTF);
            all(practice.scope().sectors(), out::writeUTF);
            all(practice.scope().nations(), out::writeUTF);
            out.writeInt(practice.weight());
            out.writeBoolean(practice.mustHave());
            out.writeUTF(practice.ask());
            out.writeUTF(practice.why());
            all(practice.meanings(), out::writeUTF);
            out.writeBoolean(practice.mayBeNotApplicable());
            all(practice.evidence(), out::writeUTF);
            all(practice.steps(), step -> {
                level(step.to());
                out.writeUTF(step.todo());
                out.writeUTF(step.owner());
                out.writeUTF(step.effort().name());
                out.writeInt(step.months());
                all(step.after(), needed -> {
                    out.writeUTF(needed.practice());
                    level(needed.level());
                });
            });
            all(practice.crosswalk(), entry -> {
                out.writeUTF(entry.to());
                out.writeUTF(entry.part());
                maybe(entry.level());
            });
            all(practice.sources(), this::citation);
            position(practice.at());
        }

        private void circumstance(Circumstance circumstance) throws IOException {
            out.writeUTF(circumstance.rule());
            out.writeByte(circumstance.kind().ordinal());
            maybe(circumstance.about());
            maybeLevel(circumstance.holdsAt());
            maybeLevel(circumstance.showsAt());
            out.writeUTF(circumstance.because());
            out.writeUTF(circumstance.todo());
            all(circumstance.sources(), this::citation);
            position(circumstance.at());
        }

        private void citation(Citation citation) throws IOException {
            out.writeUTF(citation.document());
            maybe(citation.page());
            out.writeByte(citation.basis().ordinal());
        }

        private void audiences(Set<Audience> audiences) throws IOException {
            int bits = 0;
            for (Audience audience : audiences) {
                bits |= 1 << audience.ordinal();
            }
            out.writeByte(bits);
        }

        private void position(Position position) throws IOException {
            out.writeUTF(position.file());
            out.writeInt(position.line());
            out.writeInt(position.column());
        }

        private void level(Level level) throws IOException {
            out.writeByte(level.step());
        }

        private void maybeLevel(Optional<Level> level) throws IOException {
            out.writeByte(level.map(Level::step).orElse(-1));
        }

        private void maybe(Optional<String> text) throws IOException {
            out.writeBoolean(text.isPresent());
            out.writeUTF(text.orElse(""));
        }

        private void day(LocalDate day) throws IOException {
            out.writeLong(day.toEpochDay());
        }

        private <T> void all(Collection<T> items, Putting<? super T> each) throws IOException {
            out.writeInt(items.size());
            for (T item : items) {
                each.put(item);
            }
        }
    }

    private static final class Reader {
        private static final Audience[] AUDIENCES = Audience.values();
        private static final Basis[] BASES = Basis.values();

        private final DataInputStream in;
        private @Nullable Scale scale;
        private Map<String, Effort> efforts = Map.of();

        Reader(DataInputStream in) {
            this.in = in;
        }

        RulePack pack() throws IOException {
            int[] step = {0};
            List<Level> levels = all(() -> new Level(step[0]++, in.readUTF(), in.readInt(), in.readUTF()));
            Scale read = new Scale(levels, in.readInt());
            scale = read;
            var ref = new PackRef(in.readUTF(), in.readUTF());
            String title = in.readUTF();
            String publisher = in.readUTF();
            LocalDate inForce = day();
            String about = in.readUTF();
            String method = in.readUTF();
            Level evidenceAbove = level();
            Map<String, Area> areas =
                    named(() -> new Area(in.readUTF(), in.readUTF(), in.readInt(), in.readUTF()), Area::id);
            List<Band> bands = all(() -> new Band(in.readUTF(), in.readInt(), maybeLevel(), in.readUTF()));
            Map<Size, Target> targets = new EnumMap<>(Size.class);
            for (Size size : Size.values()) {
                targets.put(size, new Target(level(), level()));
            }
            Map<Severity, Double> severities = new EnumMap<>(Severity.class);
            for (int left = in.readInt(); left > 0; left--) {
                severities.put(Severity.values()[in.readByte()], in.readDouble());
            }
            int largeFrom = in.readInt();
            efforts = named(() -> new Effort(in.readUTF(), in.readInt(), in.readUTF()), Effort::name);
            return new RulePack(
                    ref,
                    title,
                    publisher,
                    inForce,
                    about,
                    method,
                    read,
                    evidenceAbove,
                    areas,
                    bands,
                    targets,
                    severities,
                    largeFrom,
                    efforts,
                    all(in::readUTF),
                    all(this::choice),
                    all(in::readUTF),
                    all(in::readUTF),
                    all(this::choice),
                    named(this::parameter, Parameter::name),
                    named(this::fact, FactForm::name),
                    named(
                            () -> new GroupForm(in.readUTF(), in.readUTF(), all(this::fact), audiences()),
                            GroupForm::name),
                    new RulePack.PlainWords(in.readInt(), maybeInt(), all(in::readUTF)),
                    named(() -> new Source(in.readUTF(), in.readUTF(), in.readUTF(), in.readInt()), Source::key),
                    named(
                            () -> new Crosswalk(
                                    in.readUTF(), in.readUTF(), in.readUTF(), all(in::readUTF), all(in::readUTF)),
                            Crosswalk::name),
                    named(this::practice, Practice::id),
                    named(() -> new RuleFolder(in.readUTF(), in.readUTF(), in.readUTF(), position()), RuleFolder::id),
                    named(this::circumstance, Circumstance::rule),
                    named(
                            () -> new Retired(in.readUTF(), in.readUTF(), in.readUTF(), all(in::readUTF), position()),
                            Retired::id));
        }

        private Choice choice() throws IOException {
            return new Choice(in.readUTF(), in.readUTF());
        }

        private Parameter parameter() throws IOException {
            return new Parameter(
                    in.readUTF(),
                    all(() -> new Parameter.Value(day(), in.readDouble())),
                    maybe(),
                    in.readUTF(),
                    in.readUTF(),
                    maybe());
        }

        private FactForm fact() throws IOException {
            return new FactForm(
                    in.readUTF(),
                    FactKind.values()[in.readByte()],
                    all(in::readUTF),
                    in.readUTF(),
                    in.readBoolean(),
                    in.readBoolean(),
                    audiences());
        }

        private Practice practice() throws IOException {
            return new Practice(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    Status.values()[in.readByte()],
                    scope(),
                    in.readInt(),
                    in.readBoolean(),
                    in.readUTF(),
                    in.readUTF(),
                    all(in::readUTF),
                    in.readBoolean(),
                    all(in::readUTF),
                    all(this::step),
                    all(() -> new Crosswalk.Entry(in.readUTF(), in.readUTF(), maybe())),
                    all(this::citation),
                    position());
        }

        private Scope scope() throws IOException {
            Set<Audience> audiences = audiences();
            int size = in.readByte();
            return new Scope(
                    audiences,
                    size < 0 ? Optional.empty() : Optional.of(Size.values()[size]),
                    all(in::readUTF),
                    all(in::readUTF),
                    all(in::readUTF));
        }

        private Step step() throws IOException {
            Level to = level();
            String todo = in.readUTF();
            String owner = in.readUTF();
            Effort effort = Objects.requireNonNull(efforts.get(in.readUTF()));
            return new Step(to, todo, owner, effort, in.readInt(), all(() -> new Prerequisite(in.readUTF(), level())));
        }

        private Circumstance circumstance() throws IOException {
            return new Circumstance(
                    in.readUTF(),
                    FindingKind.values()[in.readByte()],
                    maybe(),
                    maybeLevel(),
                    maybeLevel(),
                    in.readUTF(),
                    in.readUTF(),
                    all(this::citation),
                    position());
        }

        private Citation citation() throws IOException {
            return new Citation(in.readUTF(), maybe(), BASES[in.readByte()]);
        }

        private Set<Audience> audiences() throws IOException {
            int bits = in.readByte();
            Set<Audience> audiences = EnumSet.noneOf(Audience.class);
            for (Audience audience : AUDIENCES) {
                if ((bits & (1 << audience.ordinal())) != 0) {
                    audiences.add(audience);
                }
            }
            return audiences;
        }

        private Position position() throws IOException {
            return new Position(in.readUTF(), in.readInt(), in.readInt());
        }

        private Level level() throws IOException {
            return Objects.requireNonNull(scale).level(in.readByte());
        }

        private Optional<Level> maybeLevel() throws IOException {
            int step = in.readByte();
            return step < 0
                    ? Optional.empty()
                    : Optional.of(Objects.requireNonNull(scale).level(step));
        }

        private Optional<String> maybe() throws IOException {
            boolean there = in.readBoolean();
            String text = in.readUTF();
            return there ? Optional.of(text) : Optional.empty();
        }

        private OptionalInt maybeInt() throws IOException {
            int number = in.readInt();
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }

        private LocalDate day() throws IOException {
            return LocalDate.ofEpochDay(in.readLong());
        }

        private <T> List<T> all(Taking<T> each) throws IOException {
            int size = in.readInt();
            List<T> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(each.take());
            }
            return items;
        }

        private <T> Map<String, T> named(Taking<T> each, Function<T, String> name) throws IOException {
            Map<String, T> items = new LinkedHashMap<>();
            for (T item : all(each)) {
                items.put(name.apply(item), item);
            }
            return items;
        }
    }
}
