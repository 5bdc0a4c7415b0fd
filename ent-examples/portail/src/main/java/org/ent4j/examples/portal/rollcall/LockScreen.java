package org.ent4j.examples.portal.rollcall;

import java.util.function.Function;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.rollcall.RollCallCommand;

/** What vie scolaire does to a whole roll call. */
final class LockScreen {

    private LockScreen() {}

    static Answer lock(Visit visit) {
        return done(
                visit,
                why -> new RollCallCommand.Lock(visit.now(), visit.actor()),
                visit.in("Appel verrouillé.", "Roll call locked."));
    }

    static Answer unlock(Visit visit) {
        return done(
                visit,
                why -> new RollCallCommand.Unlock(visit.now(), visit.actor(), why),
                visit.in("Appel déverrouillé.", "Roll call unlocked."));
    }

    static Answer makeVoid(Visit visit) {
        return done(
                visit,
                why -> new RollCallCommand.VoidCall(visit.now(), visit.actor(), why),
                visit.in("Appel annulé : il est à refaire.", "Roll call void: it is to be called anew."));
    }

    private static Answer done(Visit visit, Function<String, RollCallCommand> command, String done) {
        var why = visit.form().textOr("pourquoi", "");
        return Lessons.with(
                visit,
                lesson -> Answer.moved(
                        visit,
                        visit.school().vieScolaire().rollCalls().carryOut(lesson, command.apply(why)),
                        Lessons.path(lesson),
                        done));
    }
}
