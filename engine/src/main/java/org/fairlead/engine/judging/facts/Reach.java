package org.fairlead.engine.judging.facts;

import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Scope;

/** A group of practices that are meant for the same organisations, set against this organisation. */
public final class Reach {
    private final Scope scope;
    private final Organisation organisation;
    private final Profile profile;

    public Reach(Scope scope, Profile profile) {
        this.scope = scope;
        this.profile = profile;
        this.organisation = profile.organisation();
    }

    /** Whether the practices address organisations of this audience. */
    public boolean isForAudience() {
        return scope.audiences().contains(organisation.audience());
    }

    /** Whether the practices are meant for employers of this size. Size counts for employers only. */
    public boolean isForSize() {
        return organisation.audience() != Audience.EMPLOYER
                || scope.size().isEmpty()
                || scope.size().get() == profile.sizeBand();
    }

    /** Whether the organisation offers at least one of the things that the practices are about. */
    public boolean isForOffers() {
        return scope.offering().isEmpty() || scope.offering().stream().anyMatch(organisation.offers()::contains);
    }

    /** Whether the practices are meant for this sector. An organisation that names no sector is in none of them. */
    public boolean isForSector() {
        return scope.sectors().isEmpty()
                || organisation.sector().filter(scope.sectors()::contains).isPresent();
    }

    /** Whether the practices are meant for this nation. An organisation that names no nation is in none of them. */
    public boolean isForNation() {
        return scope.nations().isEmpty()
                || organisation.nation().filter(scope.nations()::contains).isPresent();
    }

    public Scope scope() {
        return scope;
    }
}
