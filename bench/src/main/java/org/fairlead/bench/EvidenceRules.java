package org.fairlead.bench;

import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Practice;

/** ACR-04: claims that are not shown. */
final class EvidenceRules {
    private final Sentence nothing;
    private final Sentence tooFew;
    private final Sentence tooOld;

    EvidenceRules(Toolkit toolkit) {
        nothing = toolkit.sentence("ACR-04: nothing is shown");
        tooFew = toolkit.sentence("ACR-04: what is shown covers too few");
        tooOld = toolkit.sentence("ACR-04: what is shown is too old");
    }

    void look(Account account) {
        double thin = account.figure("thin coverage");
        double life = account.figure("evidence life");
        int wanted = account.toolkit.pack.evidenceAbove().step();
        for (int i = 0; i < account.toolkit.practices.size(); i++) {
            Answer.Claimed claimed = account.claimed(i);
            if (claimed != null && claimed.level().step() > wanted) {
                look(account, i, claimed.evidence(), thin, life);
            }
        }
    }

    private void look(Account account, int place, List<Evidence> evidence, double thin, double life) {
        Practice practice = account.toolkit.practices.get(place);
        boolean any = false;
        boolean enough = false;
        boolean fresh = false;
        for (Evidence each : evidence) {
            if (practice.evidence().contains(each.kind())) {
                any = true;
                enough |= each.covers().orElse(100) >= thin;
                fresh |=
                        each.dated().isEmpty() || !Said.isOlderThan(each.dated().get(), life, account.day);
            }
        }
        if (!any) {
            account.found(nothing, place, Map.of());
            return;
        }
        if (!enough) {
            account.found(tooFew, place, Map.of());
        }
        if (!fresh) {
            account.found(tooOld, place, Map.of());
        }
    }
}
