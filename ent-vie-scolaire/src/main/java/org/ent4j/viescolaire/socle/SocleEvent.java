package org.ent4j.viescolaire.socle;

import java.time.Instant;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SocleDomain;

/** What happened to a bilan: its journal, from which its state follows. */
public sealed interface SocleEvent extends Event {

    /** By hand, whatever was evaluated. */
    record DomainPositioned(Instant at, Actor by, SocleDomain domain, MasteryLevel level) implements SocleEvent {}

    /** What was evaluated holds again. */
    record PositionDropped(Instant at, Actor by, SocleDomain domain) implements SocleEvent {}

    record DomainDispensed(Instant at, Actor by, SocleDomain domain, String why) implements SocleEvent {
        public DomainDispensed {
            why = FreeText.lines(why);
        }
    }

    record DispenseLifted(Instant at, Actor by, SocleDomain domain) implements SocleEvent {}

    /** Nothing is left of it when the text is empty. */
    record SynthesisWritten(Instant at, Actor by, String text) implements SocleEvent {
        public SynthesisWritten {
            text = FreeText.lines(text);
        }
    }
}
