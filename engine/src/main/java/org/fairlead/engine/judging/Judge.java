package org.fairlead.engine.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.judging.facts.Conclusion;
import org.fairlead.engine.judging.facts.Entry;
import org.fairlead.engine.judging.facts.Profile;
import org.fairlead.engine.judging.facts.Reach;
import org.fairlead.engine.judging.facts.Setting;
import org.fairlead.engine.judging.facts.Sheet;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Status;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Puts the facts of an assessment before the rules of its pack. Safe to share between threads: each judgement has a rule base to itself,
 * taken from a pool that grows to the number of threads that judge at once (ADR 4).
 */
public final class Judge {
    private static final int ENDLESS = 20_000;

    private final RulePack pack;
    private final Supplier<Model> model;
    private final Map<String, RuleFacts> rules = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final List<Scope> scopes;
    private final Queue<KieBase> idle = new ConcurrentLinkedQueue<>();
    private final Set<String> named = new HashSet<>();
    private final boolean anyClaim;

    /**
     * A judge for one pack.
     *
     * @param rules the compiled rules of that pack
     */
    public Judge(RulePack pack, CompiledRules rules) {
        this.pack = pack;
        this.model = rules.models();
        for (RuleFacts rule : rules.rules()) {
            this.rules.put(rule.name(), rule);
            named.addAll(rule.practices());
        }
        this.anyClaim = rules.rules().stream().anyMatch(RuleFacts::anyClaim);
        pack.circumstances().forEach((rule, circumstance) -> wordings.put(rule, new Wording(circumstance.because())));
        this.scopes = pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .map(Practice::scope)
                .distinct()
                .toList();
    }

    /** What the rules conclude. */
    public Judgement judge(Assessment assessment) {
        KieBase base = idle.poll();
        if (base == null) {
            base = KieBaseBuilder.createKieBaseFromModel(model.get());
        }
        KieSession session = base.newKieSession();
        try {
            return new Hearing(session, assessment).judgement();
        } finally {
            session.dispose();
            idle.add(base);
        }
    }

    /** One assessment before the rules. */
    private final class Hearing {
        private final KieSession session;
        private final Assessment assessment;
        private final Profile profile;
        private final Map<Scope, Judgement.Exclusion> excluded = new HashMap<>();
        private final List<Judgement.Hold> holds = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> assumed = new HashSet<>();

        Hearing(KieSession session, Assessment assessment) {
            this.session = session;
            this.assessment = assessment;
            this.profile = new Profile(
                    assessment.organisation(),
                    pack.sizeOf(assessment.organisation().headcount()));
        }

        Judgement judgement() {
            session.insert(new Setting(assessment.day(), pack.parameters()));
            session.insert(profile);
            scopes.forEach(scope -> session.insert(new Reach(scope, profile)));
            fire();
            Set<Conclusion> seen = new HashSet<>();
            List<Conclusion> early = conclusions(seen);
            early.stream().filter(each -> each.scope() != null).forEach(this::exclude);

            insertEntries();
            List<FactHandle> best = insertClaims();
            fire();
            early.stream().filter(each -> each.scope() == null).forEach(conclusion -> conclude(conclusion, true));
            conclusions(seen).forEach(conclusion -> conclude(conclusion, true));
            if (!best.isEmpty()) {
                for (FactHandle handle : best) {
                    Claim claim = (Claim) session.getObject(handle);
                    session.delete(handle);
                    session.insert(assume(
                            pack.practice(claim.getPractice()), pack.scale().lowest()));
                }
                fire();
                conclusions(seen).forEach(conclusion -> conclude(conclusion, false));
            }
            return new Judgement(excluded, saidOnce(findings), holds);
        }

        /** The findings in order; two entries that differ only in what no rule speaks of are not told apart. */
        private static List<Finding> saidOnce(List<Finding> findings) {
            findings.sort(null);
            List<Finding> once = new ArrayList<>();
            for (Finding finding : findings) {
                if (once.isEmpty() || !finding.equals(once.get(once.size() - 1))) {
                    once.add(finding);
                }
            }
            return once;
        }

        private void insertEntries() {
            assessment.organisation().groups().forEach((group, entries) -> {
                Optional<LocalDate> newest = entries.stream()
                        .flatMap(entry -> entry.get("dated") instanceof LocalDate day ? Stream.of(day) : Stream.empty())
                        .max(Comparator.naturalOrder());
                for (Map<String, Object> entry : entries) {
                    boolean isNewest = newest.isPresent() && newest.get().equals(entry.get("dated"));
                    session.insert(new Entry(group, isNewest, entry));
                }
            });
        }

        /** Puts the claims before the rules and gives back the handles of those that are assumed at their best. */
        private List<FactHandle> insertClaims() {
            int stated = 0;
            int atTop = 0;
            List<FactHandle> unknown = new ArrayList<>();
            Scale scale = pack.scale();
            for (Practice practice : pack.practices().values()) {
                if (practice.status() != Status.CURRENT || excluded.containsKey(practice.scope())) {
                    continue;
                }
                boolean wanted = anyClaim || named.contains(practice.id());
                Answer answer = assessment.answers().get(practice.id());
                if (answer instanceof Answer.Claimed claimed) {
                    stated++;
                    atTop += claimed.level().equals(scale.highest()) ? 1 : 0;
                    if (wanted) {
                        List<Evidence> evidence = claimed.evidence();
                        boolean wantsEvidence =
                                claimed.level().step() > pack.evidenceAbove().step();
                        session.insert(
                                new Claim(practice, claimed.level().step(), true, evidence, wantsEvidence, scale));
                    }
                } else if (!(answer instanceof Answer.NotApplicable)) {
                    assumed.add(practice.id());
                    if (named.contains(practice.id())) {
                        unknown.add(session.insert(assume(practice, scale.highest())));
                    }
                }
            }
            session.insert(new Sheet(stated, atTop));
            return unknown;
        }

        private Claim assume(Practice practice, Level level) {
            return new Claim(practice, level.step(), false, List.of(), false, pack.scale());
        }

        private void fire() {
            try {
                if (session.fireAllRules(ENDLESS) >= ENDLESS) {
                    throw new RuleFailureException(endless());
                }
            } catch (RuleFailureException ours) {
                throw ours;
            } catch (RuntimeException | LinkageError failed) {
                throw new RuleFailureException(Failures.describe(failed, assessment), failed);
            }
        }

        /** Names the rules that do not come to an end, by letting them run a little longer and listening. */
        private String endless() {
            Map<String, Integer> firings = new LinkedHashMap<>();
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    firings.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
                }
            });
            session.fireAllRules(100);
            return "Rules of %s do not come to an end for %s: %s. They were stopped, and nothing was concluded."
                    .formatted(pack.ref(), assessment.organisation().name(), String.join("; ", firings.keySet()));
        }

        /** The conclusions not seen before. */
        private List<Conclusion> conclusions(Set<Conclusion> seen) {
            List<Conclusion> fresh = new ArrayList<>();
            for (Object each : session.getObjects(new ClassObjectFilter(Conclusion.class))) {
                if (seen.add((Conclusion) each)) {
                    fresh.add((Conclusion) each);
                }
            }
            return fresh;
        }

        private Circumstance circumstance(Conclusion conclusion) {
            Circumstance circumstance = pack.circumstances().get(conclusion.rule());
            if (circumstance == null) {
                throw new RuleFailureException("The rule '%s' has no words: nothing under 'findings' says '%s'."
                        .formatted(conclusion.rule(), conclusion.rule().replaceFirst("^[^:]*: ", "")));
            }
            return circumstance;
        }

        private void exclude(Conclusion conclusion) {
            Circumstance circumstance = circumstance(conclusion);
            Scope scope = conclusion.scope();
            if (scope == null || circumstance.kind() != FindingKind.NOT_APPLICABLE) {
                throw new RuleFailureException(
                        "The rule '%s' speaks of a group of practices, and can only say that they do not apply."
                                .formatted(conclusion.rule()));
            }
            var exclusion = new Judgement.Exclusion(conclusion.rule(), reason(circumstance, conclusion));
            excluded.merge(scope, exclusion, (one, other) -> one.rule().compareTo(other.rule()) <= 0 ? one : other);
        }

        /**
         * Takes a conclusion down. One drawn with the unknown answers at their best holds in both cases; it is certain unless it hangs on an
         * answer that was assumed.
         */
        private void conclude(Conclusion conclusion, boolean best) {
            Circumstance circumstance = circumstance(conclusion);
            Claim claim = conclusion.claim();
            String practice =
                    claim != null ? claim.getPractice() : circumstance.about().orElse("");
            if (circumstance.kind() == FindingKind.NOT_APPLICABLE) {
                throw new RuleFailureException(
                        "The rule '%s' says 'not applicable' of one practice, and only a group of practices, a Reach, can be excluded."
                                .formatted(conclusion.rule()));
            }
            if (practice.isEmpty()) {
                throw new RuleFailureException(
                        "The rule '%s' does not say which practice it speaks of.".formatted(conclusion.rule()));
            }
            circumstance
                    .holdsAt()
                    .ifPresent(level -> holds.add(new Judgement.Hold(conclusion.rule(), practice, level, best)));
            boolean certain = best && (claim == null || claim.isStated()) && restsOnStated(conclusion.rule());
            boolean ofInterest = certain || !assumed.contains(practice);
            if (ofInterest) {
                findings.add(new Finding(
                        conclusion.rule(),
                        circumstance.kind(),
                        practice,
                        circumstance.holdsAt(),
                        circumstance.showsAt(),
                        reason(circumstance, conclusion),
                        circumstance.todo(),
                        circumstance.sources(),
                        certain));
            }
        }

        private boolean restsOnStated(String rule) {
            RuleFacts facts = rules.get(rule);
            return facts == null
                    || assumed.isEmpty()
                    || facts.practices().stream().noneMatch(assumed::contains);
        }

        private String reason(Circumstance circumstance, Conclusion conclusion) {
            return Objects.requireNonNull(wordings.get(circumstance.rule()))
                    .filled(conclusion.values(), name -> value(name, conclusion));
        }

        private @Nullable Object value(String name, Conclusion conclusion) {
            Parameter parameter = pack.parameters().get(name);
            if (parameter != null) {
                return parameter.text().isPresent() ? parameter.text().get() : (Object) parameter.on(assessment.day());
            }
            Scope scope = conclusion.scope();
            Claim claim = conclusion.claim();
            if (scope != null) {
                return Names.of(scope, name);
            }
            if (claim != null && name.equals("level")) {
                return assessment.answers().get(claim.getPractice()) instanceof Answer.Claimed claimed
                        ? claimed.level().name()
                        : null;
            }
            return assessment.organisation().facts().get(name);
        }
    }
}
