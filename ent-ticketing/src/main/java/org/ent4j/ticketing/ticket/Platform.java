package org.ent4j.ticketing.ticket;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * Where a ticket may be, from the school to the vendor. Neighbours exchange tickets; nobody else does. Source: Formation des
 * administrateurs ENT, 2018: three levels of assistance; the exchange between ENT, IWS and Jira: a ticket climbs one level at
 * a time.
 */
public enum Platform implements Labelled {
    /** Of the schools: level 0. */
    ENT("ENT", "ENT"),
    /** Level 1. */
    ACADEMIE("assistance académique", "support of the académie"),
    /** Level 2. */
    VENDOR("centre de support de l'éditeur", "vendor's support centre");

    private final Label label;

    Platform(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** 0 to 2. */
    public int level() {
        return ordinal();
    }

    public Optional<Platform> above() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<Platform> below() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    public boolean isNextTo(Platform other) {
        return Math.abs(level() - other.level()) == 1;
    }
}
