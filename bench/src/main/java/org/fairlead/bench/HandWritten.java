package org.fairlead.bench;

import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.RulePack;

/**
 * Judges by the pack toolkit@2012 in plain Java, without rules or engine. It shares the pack's words and figures with Fairlead and nothing
 * else, so it says what the results should be, and how fast they could be had.
 */
public final class HandWritten {
    private final Toolkit toolkit;
    private final ScopeRules scopes;
    private final EvidenceRules evidence;
    private final MonitoringRules monitoring;
    private final PublicationRules publications;
    private final SchemeRules schemes;
    private final BodyRules bodies;

    public HandWritten(RulePack pack) {
        toolkit = new Toolkit(pack);
        scopes = new ScopeRules(toolkit);
        evidence = new EvidenceRules(toolkit);
        monitoring = new MonitoringRules(toolkit);
        publications = new PublicationRules(toolkit);
        schemes = new SchemeRules(toolkit);
        bodies = new BodyRules(toolkit);
    }

    public GapAnalysis assess(Assessment assessment) {
        var account = new Account(toolkit, assessment, scopes.excluded(assessment));
        evidence.look(account);
        monitoring.look(account);
        publications.look(account);
        schemes.look(account);
        bodies.look(account);
        return new Result(account).analysis();
    }
}
