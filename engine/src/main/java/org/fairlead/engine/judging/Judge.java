package org.fairlead.engine.judging;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.RulePack;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Puts the facts of an assessment before the rules of its pack. Safe to share between threads: each judgement has a rule base to itself,
 * taken from a pool that grows to the number of threads that judge at once (ADR 4).
 */
public final class Judge {
    private final RuleBook book;
    private final Supplier<Model> model;
    private final Queue<KieSessionsPool> idle;
    private final KieSessionConfiguration oneThread =
            DroolsContext.within(RuleBaseFactory::newKnowledgeSessionConfiguration);

    /**
     * A judge for one pack.
     *
     * @param rules the compiled rules of that pack
     */
    public Judge(RulePack pack, CompiledRules rules) {
        this(new RuleBook(pack, rules.rules()), rules.models(), new ConcurrentLinkedQueue<>());
    }

    Judge(RuleBook book, Supplier<Model> model, Queue<KieSessionsPool> idle) {
        this.book = book;
        this.model = model;
        this.idle = idle;
        // No session meets a second thread: its rule base, made from a model of its own, is out of the pool until it is
        // disposed of.
        this.oneThread.setOption(ThreadSafeOption.NO);
    }

    /** A judge by the same rules with other words, which shares rule bases with this one. */
    public Judge with(RulePack words) {
        return new Judge(new RuleBook(words, book.facts()), model, idle);
    }

    /** What the rules conclude. */
    public Judgement judge(Assessment assessment) {
        return DroolsContext.within(() -> judge(assessment, null));
    }

    /**
     * What the rules conclude of the same organisation on the same day with other answers.
     *
     * @param before what they concluded with the answers as they were
     */
    public Judgement judgeAgain(Assessment assessment, Judgement before) {
        return DroolsContext.within(() -> judge(assessment, before));
    }

    private Judgement judge(Assessment assessment, @Nullable Judgement before) {
        KieSessionsPool base = idle.poll();
        if (base == null) {
            base = KieBaseBuilder.createKieBaseFromModel(model.get()).newKieSessionsPool(1);
        }
        KieSession session = base.newKieSession(oneThread);
        Judgement judgement;
        try {
            judgement = new Hearing(book, session, assessment, before).judgement();
        } finally {
            session.dispose();
        }
        // Only here: a rule base in which a rule failed is not used again.
        idle.add(base);
        return judgement;
    }
}
