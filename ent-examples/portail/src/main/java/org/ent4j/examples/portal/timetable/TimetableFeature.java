package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.OccurrenceKey;

/** The timetable as everybody sees it, and what is changed of single days by hand. */
public final class TimetableFeature implements Feature {

    static final String WEEK = "/emploi-du-temps";
    static final String CHANGES = "/changements-emploi-du-temps";
    static final String CHANGE = CHANGES + "/seance";
    static final String CONFLICTS = "/conflits-emploi-du-temps";

    private static final Need SEE = Need.role(PortalRole.SEE_TIMETABLE);
    private static final Need IMPORT = Need.role(PortalRole.IMPORT_TIMETABLE);

    private final WeekScreen week;
    private final WeekFiles files;
    private final ChangesScreen changes;
    private final ChangeScreen change;
    private final ConflictsScreen conflicts;

    @Inject
    TimetableFeature(
            WeekScreen week, WeekFiles files, ChangesScreen changes, ChangeScreen change, ConflictsScreen conflicts) {
        this.week = week;
        this.files = files;
        this.changes = changes;
        this.change = change;
        this.conflicts = conflicts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(WEEK, Label.of("Emploi du temps", "Timetable"), SEE, week::show)
                        .in(Menu.PEDAGOGY),
                Route.get(
                        WEEK + "/agenda.ics",
                        Label.of("Télécharger l'agenda", "Download the calendar"),
                        SEE,
                        files::calendar),
                Route.get(WEEK + "/semaine.pdf", Label.of("Imprimer la semaine", "Print the week"), SEE, files::pdf),
                Route.get(
                                CHANGES,
                                Label.of("Changements de l'emploi du temps", "Changes of the timetable"),
                                IMPORT,
                                changes::show)
                        .in(Menu.PEDAGOGY),
                Route.post(
                        CHANGES + "/retrait",
                        Label.of("Retirer un changement", "Take a change back"),
                        IMPORT,
                        changes::withdraw),
                Route.get(CHANGE, Label.of("Changer une séance", "Change a lesson"), IMPORT, change::show),
                Route.post(CHANGE, Label.of("Changer une séance", "Change a lesson"), IMPORT, change::change),
                Route.get(
                                CONFLICTS,
                                Label.of("Conflits de l'emploi du temps", "Clashes of the timetable"),
                                IMPORT,
                                conflicts::show)
                        .in(Menu.PEDAGOGY));
    }

    /** Where a lesson of a day is changed. */
    static String change(OccurrenceKey lesson) {
        return "%s?lecon=%s&jour=%s".formatted(CHANGE, lesson.lesson(), lesson.date());
    }
}
