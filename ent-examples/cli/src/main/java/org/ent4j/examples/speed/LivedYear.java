package org.ent4j.examples.speed;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.ent4j.examples.speed.Lycee.Roll;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Record;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Submit;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/** A lycée that calls its rolls, as teachers do it. */
record LivedYear(VieScolaire vieScolaire) {

    static LivedYear of(Lycee lycee, Journals journals) {
        return new LivedYear(VieScolaire.of(Lycee.SETUP, journals, (school, day) -> lycee.lessons(day), Rights.open()));
    }

    void call(Collection<Roll> rolls) {
        rolls.forEach(this::call);
    }

    /** Opens the roll, enters who is not there all the time, and submits. */
    void call(Roll roll) {
        prepare(roll);
        submit(roll);
    }

    void prepare(Roll roll) {
        var at = at(roll);
        require(vieScolaire.rollCalls().open(roll.lesson(), at, Lycee.TEACHER));
        roll.deviations()
                .forEach(entry ->
                        require(vieScolaire.rollCalls().carryOut(roll.lesson(), new Record(at, Lycee.TEACHER, entry))));
    }

    void submit(Roll roll) {
        require(vieScolaire.rollCalls().carryOut(roll.lesson(), new Submit(at(roll), Lycee.TEACHER)));
    }

    static Instant at(Roll roll) {
        return roll.lesson().period().start().toInstant(ZoneOffset.UTC).plusSeconds(60);
    }

    private static <T> T require(Either<?, T> decided) {
        return decided.getOrElseThrow(
                refused -> new IllegalStateException(refused + "\nMaybe the generator breaks a rule."));
    }
}
