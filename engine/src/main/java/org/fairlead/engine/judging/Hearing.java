package org.fairlead.engine.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.judging.facts.Conclusion;
import org.fairlead.engine.judging.facts.Entry;
import org.fairlead.engine.judging.facts.Profile;
import org.fairlead.engine.judging.facts.Reach;
import org.fairlead.engine.judging.facts.Setting;
import org.fairlead.engine.judging.facts.Sheet;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Scope;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** One assessment before the rules. */
final class Hearing {
    private static final int ENDLESS = 20_000;

    private final RuleBook book;
    private final KieSession session;
    private final Assessment assessment;
    private final @Nullable Judgement before;
    private final Profile profile;
    private final Verdict verdict;
    private final Set<Conclusion> seen = new HashSet<>();
    private final List<Assumed> assumed = new ArrayList<>();

    /** A claim that is not known, as it stands before the rules. */
    private record Assumed(Practice practice, FactHandle handle) {}

    /**
     * A hearing.
     *
     * @param before what was concluded of the same organisation on the same day with other answers; null where it was not heard before
     */
    Hearing(RuleBook book, KieSession session, Assessment assessment, @Nullable Judgement before) {
        this.book = book;
        this.session = session;
        this.assessment = assessment;
        this.before = before;
        this.verdict = new Verdict(book, assessment, before == null ? Map.of() : before.excluded());
        this.profile = new Profile(
                assessment.organisation(),
                book.pack.sizeOf(assessment.organisation().headcount()));
    }

    /** What the rules conclude; a rule may fail where a fact is put before it as well as where it fires. */
    Judgement judgement() {
        try {
            return hear();
        } catch (RuleFailureException ours) {
            throw ours;
        } catch (RuntimeException | LinkageError failed) {
            throw new RuleFailureException(Failures.describe(failed, assessment), failed);
        }
    }

    private Judgement hear() {
        session.insert(new Setting(assessment.day(), book.pack.parameters()));
        session.insert(profile);
        List<Conclusion> early = before == null ? whatApplies() : List.of();

        insertEntries();
        insertClaims();
        fire();
        verdict.conclude(early, true);
        verdict.conclude(conclusions(), true);
        if (!assumed.isEmpty()) {
            for (Assumed each : assumed) {
                session.delete(each.handle());
                insertAssumed(each.practice(), book.pack.scale().lowest());
            }
            fire();
            verdict.conclude(conclusions(), false);
        }
        return verdict.judgement();
    }

    /**
     * Decides what applies, and gives back what else was concluded. Answers have no part in it, so that a second hearing with other answers
     * need not decide it again: the house form sees to it that rules ask a Reach for nothing else.
     */
    private List<Conclusion> whatApplies() {
        for (Scope scope : book.scopes.keySet()) {
            session.insert(new Reach(scope, profile));
        }
        fire();
        return verdict.exclude(conclusions());
    }

    private void insertEntries() {
        assessment.organisation().groups().forEach((group, entries) -> {
            LocalDate newest = newest(entries);
            for (Map<String, Object> entry : entries) {
                session.insert(new Entry(group, newest != null && newest.equals(entry.get("dated")), entry));
            }
        });
    }

    private static @Nullable LocalDate newest(List<Map<String, Object>> entries) {
        LocalDate newest = null;
        for (Map<String, Object> entry : entries) {
            if (entry.get("dated") instanceof LocalDate day && (newest == null || day.isAfter(newest))) {
                newest = day;
            }
        }
        return newest;
    }

    /** Puts the claims before the rules, those that are not known at their best. */
    private void insertClaims() {
        int stated = 0;
        int atTop = 0;
        Scale scale = book.pack.scale();
        int evidenceAbove = book.pack.evidenceAbove().step();
        for (Practice practice : book.practices) {
            if (verdict.isExcluded(practice)) {
                continue;
            }
            Answer answer = assessment.answers().get(practice.id());
            if (answer instanceof Answer.Claimed claimed) {
                int step = claimed.level().step();
                stated++;
                atTop += step == scale.highest().step() ? 1 : 0;
                if (book.mayBeSeen(practice, step > evidenceAbove)) {
                    session.insert(new Claim(practice, step, true, claimed.evidence(), step > evidenceAbove, scale));
                }
            } else if (!(answer instanceof Answer.NotApplicable)) {
                verdict.assume(practice);
                if (book.isNamed(practice)) {
                    assumed.add(new Assumed(practice, insertAssumed(practice, scale.highest())));
                }
            }
        }
        session.insert(new Sheet(stated, atTop));
    }

    private FactHandle insertAssumed(Practice practice, Level level) {
        return session.insert(new Claim(practice, level.step(), false, List.of(), false, book.pack.scale()));
    }

    private void fire() {
        if (session.fireAllRules(ENDLESS) >= ENDLESS) {
            throw new RuleFailureException(endless());
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
                .formatted(book.pack.ref(), assessment.organisation().name(), String.join("; ", firings.keySet()));
    }

    /** The conclusions not seen before. */
    private List<Conclusion> conclusions() {
        List<Conclusion> fresh = new ArrayList<>();
        for (Object each : session.getObjects(new ClassObjectFilter(Conclusion.class))) {
            if (seen.add((Conclusion) each)) {
                fresh.add((Conclusion) each);
            }
        }
        return fresh;
    }
}
