package org.ent4j.examples.host;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * Vie scolaire of a school of this host: its journals in the data, its lessons from the published timetable, its families
 * from the directory.
 */
public final class VieScolaireContext {

    private final Journals journals;
    private final PublishedLessons lessons;
    private final Rights rights;
    private final VieScolaire vieScolaire;

    private VieScolaireContext(Journals journals, PublishedLessons lessons, Rights rights, VieScolaire vieScolaire) {
        this.journals = journals;
        this.lessons = lessons;
        this.rights = rights;
        this.vieScolaire = vieScolaire;
    }

    /** Of the data, whose tables are brought to the version of the library. */
    public static VieScolaireContext of(EntData data, SchoolSetup setup, PublishedLessons lessons, Rights rights) {
        var journals = JooqVieScolaire.on(data.dataSource()).migrate().journals(EventsJson.text());
        var families = new DirectoryFamilies(data.directory()::person);
        var vieScolaire = VieScolaire.of(setup, journals, lessons, rights, families);
        return new VieScolaireContext(journals, lessons, rights, vieScolaire);
    }

    /** The same with evaluations: whoever prints bulletins has names, and classes have pupils. */
    public static VieScolaireContext of(
            Journals journals,
            SchoolSetup setup,
            PublishedLessons lessons,
            Rights rights,
            Families families,
            ClassLists lists,
            Identities identities) {
        var vieScolaire = VieScolaire.of(setup, journals, lessons, rights, families, lists, identities);
        return new VieScolaireContext(journals, lessons, rights, vieScolaire);
    }

    public VieScolaire vieScolaire() {
        return vieScolaire;
    }

    public PublishedLessons lessons() {
        return lessons;
    }

    /** Whether somebody may do that to a pupil: to be asked before anything is said of the pupil. */
    public boolean may(Actor actor, Act act, PersonId pupil) {
        return rights.may(vieScolaire.setup().school(), actor, act, Optional.of(pupil));
    }

    /** The lesson of an id: that of a roll call that was begun counts, though the timetable has changed since. */
    public Optional<CalledLesson> lesson(String id) {
        var record = vieScolaire.record();
        return begun(record, id)
                .or(() -> lessons.find(id).map(held -> begun(record, held.id()).orElse(held)))
                .or(() -> record.rollCall(id).map(RollCall::lesson));
    }

    /** Of one that is void the timetable's counts, as long as it has one. */
    private static Optional<CalledLesson> begun(SchoolRecord record, String id) {
        return record.rollCall(id).filter(rollCall -> !rollCall.isVoid()).map(RollCall::lesson);
    }

    /** The roll call with what its journal alone knows; of one that is void, for the lesson as it is now. */
    public CalledRoll called(CalledLesson lesson) {
        var events = journals.read(vieScolaire.setup().school(), lesson.journal());
        return isUnreadable(lesson)
                ? CalledRoll.unreadable(lesson)
                : called(lesson, events.stream().map(RollCallEvent.class::cast).toList());
    }

    /** Whether nobody can read the roll call of a lesson to its end. */
    public boolean isUnreadable(CalledLesson lesson) {
        return vieScolaire.record().unreadable(lesson.journal()).isPresent();
    }

    private static CalledRoll called(CalledLesson lesson, List<RollCallEvent> events) {
        return events.isEmpty()
                ? CalledRoll.never(lesson)
                : CalledRoll.of(events).of(lesson);
    }
}
